import { z } from 'zod'

const answerSchema = z.union([
  z.object({ doc: z.object({ id: z.string() }) }),
  z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }),
])

type Outcome =
  | { readonly outcome: 'ok'; readonly id: string }
  | { readonly outcome: 'problem'; readonly problem: string }

const unreachable = 'The CMS did not answer. Check your connection and try again.'

/** Sends a step of a release. A refusal comes back in the words that the CMS found. */
export async function postStep(address: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = answerSchema.parse(await response.json())
    if ('doc' in answer) return { outcome: 'ok', id: answer.doc.id }
    return {
      outcome: 'problem',
      problem: answer.errors.map(({ message }) => message).join('\n'),
    }
  } catch {
    return { outcome: 'problem', problem: unreachable }
  }
}
