import { sendVoice } from '../content/send-voice'
import type { SpokenAbout } from '../content/spoken-about'
import { env } from '../env'
import { senderOf } from './issued'
import type { Outcome } from './outcomes'
import { readForm } from './read-form'

/** What a reader is answered: the status, and what the page says. */
export type Answer = { readonly status: number; readonly outcome: Outcome }

type Responding = {
  readonly form: FormData
  readonly about: SpokenAbout
  /** Address of the connection, which goes no further than this. */
  readonly address: string
  readonly now: number
}

/** Reads a posted form and hands it on. */
export async function respond({ form, about, address, now }: Responding): Promise<Answer> {
  const secret = env.SITE_SECRET
  const sender = senderOf(secret, address, new Date(now).toISOString().slice(0, 10))
  const read = readForm({ form, about, sender, secret, now })
  const { written } = read
  if (read.kind === 'problem') {
    return { status: 400, outcome: { kind: 'problem', written, problem: read.problem } }
  }
  const sent =
    read.kind === 'trap'
      ? ({ outcome: 'ok' } as const)
      : await sendVoice(read.message.what, read.message.body)
  return sent.outcome === 'ok'
    ? { status: 200, outcome: { kind: 'thanks', written } }
    : { status: sent.status, outcome: { kind: 'problem', written, problem: sent.message } }
}
