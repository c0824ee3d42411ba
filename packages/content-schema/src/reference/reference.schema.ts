import { z } from 'zod'
import { webAddressSchema } from '../web-address.js'

/** Reference id as in the evidence file: R and a number. */
export const referenceIdSchema = z
  .string()
  .regex(/^R\d{2,3}$/, 'Use the id of the evidence file, such as "R44".')

/** Kinds of source. */
export const referenceTypes = [
  'guideline',
  'systematic-review',
  'overview-of-reviews',
  'randomised-trial',
  'cohort-or-survey',
  'case-series',
  'validation-study',
  'narrative-review',
  'patient-guidance',
  'regulator-warning',
  'textbook',
  'terms-of-use',
] as const

/** A source that claims cite. */
export const referenceSchema = z.strictObject({
  kind: z.literal('reference'),
  id: referenceIdSchema,
  /** The last part of the page's address. */
  slug: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'Use lower case letters, digits and hyphens, such as "r44".'),
  authors: z.string().min(1).max(300),
  /** Year of publication; null where the copy that was read names none. */
  year: z.int().min(1900).max(2100).nullable(),
  title: z.string().min(1).max(300),
  /** Journal or organisation, with volume and pages if known. */
  publishedIn: z.string().min(1).max(300),
  type: z.enum(referenceTypes),
  doi: z.string().regex(/^10\./, 'A DOI starts with "10.".').nullable(),
  pmid: z.string().regex(/^\d+$/, 'A PubMed id has digits only.').nullable(),
  url: webAddressSchema.nullable(),
  /** Other identifiers, such as an ISBN. */
  otherIdentifier: z.string().max(200).nullable(),
  /** `verified`: the identifier was seen in a stored page; `title-seen`: only title, authors and year were. */
  verification: z.enum(['verified', 'title-seen', 'from-memory']),
  /** `core`: read for the main claims; `extra`: for a niche claim. */
  tier: z.enum(['core', 'extra']),
  /** What a reader should know of this source, such as "lapsed after five years". */
  note: z.string().max(500).nullable(),
})
export type Reference = z.infer<typeof referenceSchema>
