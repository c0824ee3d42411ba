import { referenceTypes, type Reference } from '@unknot/content-schema'

export const typesInOrder: readonly Reference['type'][] = referenceTypes

export const typeWords = {
  guideline: 'Guidelines',
  'systematic-review': 'Systematic reviews',
  'overview-of-reviews': 'Overviews of reviews',
  'randomised-trial': 'Randomised trials',
  'cohort-or-survey': 'Cohort studies and surveys',
  'case-series': 'Case series',
  'validation-study': 'Validation studies',
  'narrative-review': 'Narrative reviews',
  'patient-guidance': 'Guidance for patients',
  'regulator-warning': 'Warnings from regulators',
  textbook: 'Textbooks',
  'terms-of-use': 'Terms of use',
} as const satisfies Record<Reference['type'], string>

/** How sure it is that the identifier leads to this source. */
export const verificationWords = {
  verified: 'Identifier checked at the source',
  'title-seen': 'Title, authors and year seen; identifier not checked',
  'from-memory': 'Written from memory; not checked yet',
} as const satisfies Record<Reference['verification'], string>

export const tierWords = {
  core: 'Read for the main statements',
  extra: 'Read for single statements',
} as const satisfies Record<Reference['tier'], string>
