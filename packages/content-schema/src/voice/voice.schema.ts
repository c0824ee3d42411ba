import { z } from 'zod'
import { pageKindSchema } from '../rich-text/rich-text.schema.js'

/** By this header the site shows that it is the site. */
export const siteSecretHeader = 'x-unknot-site'

/** Lengths that forms and the CMS share. */
export const voiceLimits = { name: 60, comment: 2000, mistake: 2000, place: 120 } as const

/** The page that a reader speaks about. */
const aboutFields = {
  kind: pageKindSchema,
  id: z.string().min(1).max(80),
  /** HMAC of the reader's address with a key of the day, made by the site: it names nobody, and nothing after a day. */
  sender: z.string().regex(/^[0-9a-f]{64}$/, 'Expected an HMAC in hexadecimal.'),
}

const textOf = (most: number) =>
  z.string().trim().min(1, 'Write something first.').max(most, `Write at most ${most} characters.`)

/** A comment as the site hands it on. Nobody sees it before a person has read it. */
export const newCommentSchema = z.strictObject({
  ...aboutFields,
  /** Whatever the reader wants to be called; may be empty. */
  name: z.string().trim().max(voiceLimits.name, `Write at most ${voiceLimits.name} characters.`),
  text: textOf(voiceLimits.comment),
})
export type NewComment = z.infer<typeof newCommentSchema>

/** Whether a page helped, or a mistake in it, as the site hands it on. */
export const newFeedbackSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('helpful'), ...aboutFields, isHelpful: z.boolean() }),
  z.strictObject({
    about: z.literal('mistake'),
    ...aboutFields,
    /** Heading of the section that it stands in; empty for the whole page. */
    place: z.string().trim().max(voiceLimits.place),
    text: textOf(voiceLimits.mistake),
  }),
])
export type NewFeedback = z.infer<typeof newFeedbackSchema>

/** What a reader hears back. */
export const receivedSchema = z.strictObject({ received: z.literal(true) })

/** A comment that a person has read and let through: a reader's experience, not medical advice. */
export const shownCommentSchema = z.strictObject({
  id: z.string().min(1),
  /** Empty for somebody who gave none. */
  name: z.string(),
  text: z.string().min(1),
  /** ISO date. */
  on: z.iso.date(),
  /** What an editor answered. */
  reply: z.string().min(1).optional(),
})
export type ShownComment = z.infer<typeof shownCommentSchema>

/** Answer of `comments/:kind/:id`. */
export const shownCommentsSchema = z.strictObject({ comments: z.array(shownCommentSchema) })
