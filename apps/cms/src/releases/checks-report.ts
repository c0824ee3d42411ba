import { z } from 'zod'

const changesSchema = z.strictObject({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
})
/** Ids of what differs between two knowledge bases. */
export type Changes = z.infer<typeof changesSchema>

/** What the checks of a release found, for editors to read. */
export const checksReportSchema = z.strictObject({
  outcome: z.enum(['passed', 'failed']),
  checkedAt: z.iso.datetime(),
  /** Hash of the knowledge base that was checked. */
  hash: z.string(),
  /** What keeps the engine from reading the knowledge base. */
  problems: z.array(z.strictObject({ place: z.string(), message: z.string() })),
  vignettes: z.strictObject({
    passed: z.int(),
    failed: z.array(
      z.strictObject({ id: z.string(), name: z.string(), problems: z.array(z.string()) }),
    ),
  }),
  /** Since the release that was live; null before the first. */
  changes: z
    .strictObject({
      since: z.int(),
      questions: changesSchema,
      rules: changesSchema,
      treatments: changesSchema,
      references: changesSchema,
    })
    .nullable(),
})
export type ChecksReport = z.infer<typeof checksReportSchema>
