/** What the site is for, in one sentence; shown on every page. A change of it needs a person's decision. */
export const intendedPurpose =
  'Unknot gives adults information about muscle knots and back pain; it is not a diagnosis, not a medical device, and no substitute for a clinician.'

export const clinicianCheckWords = (isChecked: boolean): string =>
  `Checked by a clinician: ${isChecked ? 'yes' : 'not yet'}`
