import { pageKinds } from '@unknot/content-schema'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const claimsSchema = z.object({
  kind: z.enum(pageKinds),
  /** Of the document in the database: a draft may have no stable id yet. */
  id: z.string().min(1),
  /** When the version that is to be seen was saved: ISO date and time. */
  version: z.string().min(1),
  /** Milliseconds since 1970. */
  expires: z.number().int(),
})

/** Which version of which document may be seen, and until when. */
export type PreviewClaims = z.infer<typeof claimsSchema>

/** How long a token lasts. */
export const previewMs = 5 * 60_000

/** A token in two parts: what it allows, and the mark that only the holder of the secret can make. */
export function signPreview(secret: string, claims: PreviewClaims): string {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${body}.${markOf(secret, body)}`
}

export type ReadToken =
  | { readonly outcome: 'ok'; readonly claims: PreviewClaims }
  | { readonly outcome: 'forged' | 'expired' }

/** What a token allows. Nothing in it is looked at before its mark is found good. */
export function readPreview(secret: string, token: string, now: number): ReadToken {
  const [body = '', mark = '', ...rest] = token.split('.')
  const expected = Buffer.from(markOf(secret, body))
  const given = Buffer.from(mark)
  const isOurs =
    rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
  if (!isOurs) return { outcome: 'forged' }
  const claims = claimsSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  if (!claims.success) return { outcome: 'forged' }
  return now < claims.data.expires ? { outcome: 'ok', claims: claims.data } : { outcome: 'expired' }
}

/** Named, so that what the same secret signs elsewhere is no token here. */
const markOf = (secret: string, body: string): string =>
  createHmac('sha256', secret).update(`preview ${body}`).digest('base64url')
