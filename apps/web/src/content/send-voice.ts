import {
  errorBodySchema,
  siteSecretHeader,
  type NewComment,
  type NewFeedback,
} from '@unknot/content-schema'
import { env } from '../env'
import { log } from '../log'

/** Whether the CMS took what a reader wrote. */
export type Sent =
  | { readonly outcome: 'ok' }
  | { readonly outcome: 'problem'; readonly status: number; readonly message: string }

const timeoutMs = 8000
const unreachable =
  'What you wrote could not be handed on, because the library’s own server did not answer. It is still in the form below: try again in a few minutes.'

/** Hands on what a reader wrote. Nothing of it is logged. */
export async function sendVoice(
  what: 'comments' | 'feedback',
  body: NewComment | NewFeedback,
): Promise<Sent> {
  try {
    const address = `${env.CMS_URL.replace(/\/$/, '')}/api/public/v1/${what}`
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [siteSecretHeader]: env.SITE_SECRET },
      body: JSON.stringify(body),
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.ok) return { outcome: 'ok' }
    return refusal(response)
  } catch (error) {
    const problem = error instanceof Error ? error.name : 'unknown'
    log('warn', 'voice/not-sent', { what, problem })
    return { outcome: 'problem', status: 503, message: unreachable }
  }
}

/** Words of the CMS where they are meant for readers. */
async function refusal(response: Response): Promise<Sent> {
  const body = errorBodySchema.safeParse(await response.json().catch(() => null))
  const isForReaders = response.status === 429 || response.status === 404
  if (!isForReaders) log('warn', 'voice/refused', { status: response.status })
  const message = isForReaders && body.success ? body.data.error.message : unreachable
  return { outcome: 'problem', status: isForReaders ? response.status : 503, message }
}
