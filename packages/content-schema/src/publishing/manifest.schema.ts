import { z } from 'zod'
import { hashSchema } from '../release/release.schema.js'
import { pageKindSchema } from '../rich-text/rich-text.schema.js'
import { pathSchema } from './path.schema.js'

/** Why a page was taken down, in words for readers. */
const explanationSchema = z.string().min(1).max(400)

/** One public address and what stands there. */
export const manifestEntrySchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('live'),
    path: pathSchema,
    kind: pageKindSchema,
    id: z.string().min(1),
    /** Changes whenever the published document changes. */
    version: z.string().min(1),
  }),
  /** Answered with 410. */
  z.strictObject({
    status: z.literal('gone'),
    path: pathSchema,
    explanation: explanationSchema.optional(),
  }),
  z.strictObject({
    status: z.literal('redirect'),
    path: pathSchema,
    to: pathSchema,
  }),
  /** Kept and shown with a notice that it is no longer advised. */
  z.strictObject({
    status: z.literal('withdrawn'),
    path: pathSchema,
    kind: pageKindSchema,
    id: z.string().min(1),
    version: z.string().min(1),
    explanation: explanationSchema.optional(),
  }),
])
export type ManifestEntry = z.infer<typeof manifestEntrySchema>

/** Everything that is public, in one list: what the site compares itself with. */
export const manifestSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    /** Grows with every change; a smaller one than the last is refused. */
    sequence: z.int().min(0),
    entries: z.array(manifestEntrySchema),
    /** Number of `entries`: tells a truncated manifest. */
    count: z.int().min(0),
    /** Hash of the live release; null before the first. */
    release: hashSchema.nullable(),
    /** Changes whenever the settings change. */
    settingsVersion: z.string().min(1),
  })
  .refine((manifest) => manifest.count === manifest.entries.length, {
    message: 'The count does not match the entries: the manifest is truncated.',
    path: ['count'],
  })
export type Manifest = z.infer<typeof manifestSchema>

/** What the public API answers when it cannot answer. */
export const errorBodySchema = z.strictObject({
  error: z.strictObject({
    /** Stable: section/reason. */
    code: z.string(),
    /** What is wrong and what to do. */
    message: z.string(),
  }),
})
