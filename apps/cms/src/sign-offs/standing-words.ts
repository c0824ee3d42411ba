import { z } from 'zod'

/** Where a document stands and who does what next, for one person. */
export const standingWordsSchema = z.strictObject({
  /** Such as "Draft: waits for a clinical reviewer". */
  title: z.string(),
  sentences: z.array(z.string()),
  /** What keeps it from readers, one place each. */
  problems: z.array(z.string()),
  /** What could be plainer. It keeps nothing from readers. */
  advice: z.array(z.string()),
  /** Whether this person may sign it off now. */
  maySignOff: z.boolean(),
  /** Whether a review can be asked for. */
  mayAskForReview: z.boolean(),
  /** Whether this person may take the page down, or bring it back; null where not. */
  takeDown: z.strictObject({ isWithdrawn: z.boolean(), mayComeBack: z.boolean() }).nullable(),
})
export type StandingWords = z.infer<typeof standingWordsSchema>
