import { referenceAddress, type Reference } from '@unknot/content-schema'
import type { CreativeWork } from 'schema-dts'

const typeOf = {
  guideline: 'CreativeWork',
  'systematic-review': 'MedicalScholarlyArticle',
  'overview-of-reviews': 'MedicalScholarlyArticle',
  'randomised-trial': 'MedicalScholarlyArticle',
  'cohort-or-survey': 'MedicalScholarlyArticle',
  'case-series': 'MedicalScholarlyArticle',
  'validation-study': 'MedicalScholarlyArticle',
  'narrative-review': 'MedicalScholarlyArticle',
  'patient-guidance': 'CreativeWork',
  'regulator-warning': 'CreativeWork',
  textbook: 'Book',
  'terms-of-use': 'CreativeWork',
} as const satisfies Record<Reference['type'], string>

/** Somebody else's work. Its authors stand in one text, as they were found. */
export function describeReference(reference: Reference): CreativeWork {
  const { type, title, authors, year, doi } = reference
  const address = referenceAddress(reference)
  return {
    '@type': typeOf[type],
    name: title,
    creditText: authors,
    ...(year !== null && { datePublished: String(year) }),
    ...(address !== undefined && { url: address }),
    ...(doi !== null && { identifier: `doi:${doi}` }),
  }
}
