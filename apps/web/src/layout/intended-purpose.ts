import { intendedPurpose as document } from '@unknot/content-schema'

/** What the site is for, in one sentence; shown on every page. */
export const intendedPurpose = document.inOneSentence

export const clinicianCheckWords = (isChecked: boolean): string =>
  `Checked by a clinician: ${isChecked ? 'yes' : 'not yet'}`
