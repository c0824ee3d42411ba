import { z } from 'zod'
import { pageFields } from '../publishing/page.schema.js'
import { pageTargetSchema, type Section } from '../rich-text/rich-text.schema.js'

/** What became of a claim, as the evidence file says it. */
export const verdicts = [
  'supported',
  'weak',
  'unsupported',
  'harmful',
  'unclear-wording',
  'not-a-claim',
] as const
export const verdictSchema = z.enum(verdicts)
export type FactCheckVerdict = z.infer<typeof verdictSchema>

/** No section at all is told by `min`. */
const hasEvidence = (sections: readonly Section[]): boolean =>
  sections.length === 0 || sections.some(({ nature }) => nature === 'evidence')

/** One statement from the internet, what became of it, and the corrected fact. */
export const factCheckSchema = z.strictObject({
  kind: z.literal('fact-check'),
  ...pageFields,
  /** The fact in one or two sentences: shown beside the verdict, here and in lists. */
  summary: pageFields.summary,
  /** The corrected fact with its sources. */
  sections: pageFields.sections.refine(hasEvidence, {
    message: 'The corrected fact needs an evidence section that cites its source.',
  }),
  /** Row of the evidence file, such as "A01". */
  evidenceRow: z.string().regex(/^A\d{2}$/, 'Use the row of the evidence file, such as "A01".'),
  /** What the internet says, in its own words or close to them, without quotation marks. */
  claim: z.string().min(1).max(240),
  /** The verdicts of the row, in its order; the first is shown first. */
  verdicts: z
    .array(verdictSchema)
    .min(1)
    .max(2)
    .refine((all) => new Set(all).size === all.length, 'Name each verdict once.'),
  /** What narrows the verdict, such as "short-term" or "guidelines conflict"; null where nothing does. */
  verdictNote: z.string().min(1).max(120).nullable(),
  /** The page that explains it. */
  explainedOn: pageTargetSchema,
})
export type FactCheck = z.infer<typeof factCheckSchema>
