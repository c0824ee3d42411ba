import { answersSchema, careLevelSchema } from '@unknot/content-schema'
import { z } from 'zod'

const changesSchema = z.strictObject({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
})
/** Ids of what differs between two lists. */
export type Changes = z.infer<typeof changesSchema>

/** One concrete reader: what they answer, in the words of the questions. */
export const readerSchema = z.strictObject({
  answers: answersSchema,
  others: z.enum(['no-danger-signs', 'nothing']),
  words: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
})
export type Reader = z.infer<typeof readerSchema>

const subjectSchema = z.strictObject({
  kind: z.enum(['rule', 'question', 'problem', 'treatment', 'knowledge-base']),
  id: z.string(),
})
/** What a finding is about. */
export type Subject = z.infer<typeof subjectSchema>

const findingSchema = z.strictObject({
  /** The same for the same finding in every run. */
  key: z.string(),
  subject: subjectSchema,
  sentence: z.string(),
  reader: readerSchema.nullable(),
})
export type Finding = z.infer<typeof findingSchema>

const propertySchema = z.strictObject({
  property: z.string(),
  says: z.string(),
  isSafety: z.boolean(),
  outcome: z.enum(['proved', 'refuted', 'unknown']),
  claims: z.int(),
  findings: z.array(findingSchema),
  undecided: z.array(subjectSchema),
})
export type PropertyFindings = z.infer<typeof propertySchema>

const documentChangeSchema = z.strictObject({
  noun: z.enum(['rules', 'questions', 'treatments', 'problems', 'scores', 'references']),
  id: z.string(),
  title: z.string(),
  what: z.enum(['added', 'removed', 'changed']),
  fields: z.array(
    z.strictObject({
      label: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
})
/** What differs in one document, in words. */
export type DocumentChange = z.infer<typeof documentChangeSchema>

const advisedSchema = z.strictObject({
  careLevel: careLevelSchema,
  status: z.enum(['settled', 'provisional', 'incomplete']),
  /** Names, in the order of suggestion. */
  treatments: z.array(z.string()),
  cautions: z.array(z.string()),
})
export type Advised = z.infer<typeof advisedSchema>

const affectedSchema = z.strictObject({
  kind: z.string(),
  /** What kind of reader it is, in a sentence. */
  sentence: z.string(),
  reader: readerSchema,
  before: advisedSchema,
  after: advisedSchema,
})
/** One way in which the advice differs, and a reader for whom it does. */
export type Affected = z.infer<typeof affectedSchema>

const failedVignetteSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  problems: z.array(z.string()),
  /** Null where the answers could not be read. */
  reader: readerSchema.nullable(),
  /** Rules that its advice must name among the reasons. */
  rules: z.array(z.string()),
})
export type FailedVignette = z.infer<typeof failedVignetteSchema>

/** What the checks of a release found, for editors to read. */
export const checksReportSchema = z.strictObject({
  outcome: z.enum(['passed', 'failed']),
  checkedAt: z.iso.datetime(),
  tookMs: z.int(),
  /** Hash of the knowledge base that was checked. */
  hash: z.string(),
  /** What keeps the engine from reading the knowledge base. */
  problems: z.array(z.strictObject({ place: z.string(), message: z.string() })),
  /** What was proved of all readers, and what speaks against it. */
  properties: z.array(propertySchema),
  vignettes: z.strictObject({
    passed: z.int(),
    failed: z.array(failedVignetteSchema),
    /** Id → fingerprint, to tell what the next release changes. */
    fingerprints: z.record(z.string(), z.string()),
    /** Since the checks of the live release; null where these are not known. */
    changes: changesSchema.nullable(),
  }),
  coverage: z.strictObject({
    /** Rules that no vignette meets: nobody has tried them. */
    untriedRules: z.array(z.string()),
    /** Rules without a vignette that just fails to meet them. */
    rulesWithoutNearMiss: z.array(z.string()),
    untriedContraindications: z.array(z.string()),
  }),
  /** Since the release that was live; null before the first. */
  changes: z
    .strictObject({
      since: z.int(),
      /** Hash of that release. */
      hash: z.string(),
      documents: z.array(documentChangeSchema),
      /** `equal`: proved to advise every reader alike. */
      outcome: z.enum(['equal', 'different', 'unknown']),
      affected: z.array(affectedSchema),
      undecided: z.array(z.string()),
      sheets: z.strictObject({
        tried: z.int(),
        changed: z.int(),
        lessUrgent: z.int(),
        moreUrgent: z.int(),
      }),
    })
    .nullable(),
})
export type ChecksReport = z.infer<typeof checksReportSchema>
