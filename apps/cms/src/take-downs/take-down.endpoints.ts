import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canPublish, personOf } from '../editors/roles'
import { isPublishedCollection } from '../publishing/parse-published'
import { readJson } from '../publishing/read-json'
import { refused, type Outcome, type Refusal } from '../releases/outcome'
import { takeDown } from './take-down'
import { longestExplanation, waysDown } from './take-down-row'

const mostBytes = 16 * 1024
const bodySchema = z.object({
  how: z.enum(waysDown),
  explanation: z.string().trim().min(1).max(longestExplanation),
  to: z
    .string()
    .trim()
    .max(300)
    .default('')
    .transform((to) => (to === '' ? null : to)),
})

/** POST /api/<collection>/:id/take-down with { how, explanation, to }. */
const take: Endpoint = {
  method: 'post',
  path: '/:id/take-down',
  handler: async (req) => {
    const taken = await judge(req)
    return taken.outcome === 'problem' ? refuse(taken.problem) : Response.json({ doc: taken.value })
  },
}

/** POST /api/<collection>/:id/put-back: a withdrawn page is published again, through the same gate as any other. */
const putBack: Endpoint = {
  method: 'post',
  path: '/:id/put-back',
  handler: async (req) => {
    const person = personOf(req.user)
    if (person === null || !canPublish(person)) {
      const message = 'Only a publisher publishes a page again. Ask one.'
      return refuse({
        status: person === null ? 401 : 403,
        code: 'put-back/not-your-role',
        message,
      })
    }
    const { collection, document } = placeOf(req)
    const { payload, user } = req
    const data = { _status: 'published' as const }
    const { id } = await payload.update({
      collection,
      id: document,
      data,
      overrideAccess: false,
      user,
      req,
    })
    return Response.json({ doc: { id } })
  },
}

export const takeDownEndpoints: Endpoint[] = [take, putBack]

/** These endpoints hang on collections of pages only. */
function placeOf({ routeParams }: PayloadRequest) {
  const collection = String(routeParams?.['collection'])
  if (!isPublishedCollection(collection)) throw new Error(`"${collection}" has no pages.`)
  return { collection, document: String(routeParams?.['id']) }
}

async function judge(req: PayloadRequest): Promise<Outcome<{ readonly id: string }>> {
  const person = personOf(req.user)
  if (person === null) {
    return refused(401, 'take-down/signed-out', 'Sign in as a publisher to take a page down.')
  }
  if (!canPublish(person)) {
    return refused(403, 'take-down/not-your-role', 'Only a publisher takes a page down. Ask one.')
  }
  const body = await readJson(req, mostBytes)
  const parsed = body.outcome === 'ok' ? bodySchema.safeParse(body.value) : null
  if (parsed?.success !== true) return refused(400, 'take-down/incomplete', incomplete)
  return takeDown({ req, ...placeOf(req), ...parsed.data })
}

const incomplete = `Say how and why: { "how": "gone", "redirect" or "withdrawn", "explanation": "…" (readers see it; at most ${longestExplanation} characters), "to": "/an/address" for a redirect }.`

/** In the form of Payload's own errors, so that the admin and scripts read both alike. */
const refuse = ({ status, ...problem }: Refusal): Response =>
  Response.json({ errors: [problem] }, { status })
