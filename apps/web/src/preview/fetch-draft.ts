import { errorBodySchema, pageDocumentSchema, siteSecretHeader } from '@unknot/content-schema'
import { z } from 'zod'
import { env } from '../env'
import { log } from '../log'

const savedSchema = {
  /** When the draft was saved: ISO date and time. */
  version: z.iso.datetime(),
  /** Where it is written on. */
  desk: z.url(),
}
const draftSchema = z.union([
  z.object({ ...savedSchema, path: z.string().startsWith('/'), document: pageDocumentSchema }),
  z.object({ ...savedSchema, problems: z.array(z.string()).min(1) }),
])

/** A draft that can be shown, or what it lacks. */
export type Draft = z.infer<typeof draftSchema>

export type FoundDraft =
  | { readonly outcome: 'ok'; readonly draft: Draft }
  | { readonly outcome: 'problem'; readonly message: string }

const timeoutMs = 8000
const unreachable = 'The desk did not answer. Reload this page in a few seconds.'

/** Asks the CMS for the draft that a token stands for: the CMS alone judges tokens. It is kept nowhere. */
export async function fetchDraft(token: string): Promise<FoundDraft> {
  try {
    const response = await fetch(`${env.CMS_URL.replace(/\/$/, '')}/api/preview`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [siteSecretHeader]: env.SITE_SECRET },
      body: JSON.stringify({ token }),
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body: unknown = await response.json()
    if (response.ok) return { outcome: 'ok', draft: draftSchema.parse(body) }
    const refused = errorBodySchema.safeParse(body)
    return { outcome: 'problem', message: refused.data?.error.message ?? unreachable }
  } catch (error) {
    log('warn', 'preview/not-fetched', { problem: error instanceof Error ? error.name : 'unknown' })
    return { outcome: 'problem', message: unreachable }
  }
}
