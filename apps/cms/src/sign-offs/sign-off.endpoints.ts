import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canSignOff, personOf, type Person } from '../editors/roles'
import { isPublishedCollection, type PublishedCollection } from '../publishing/parse-published'
import { readJson } from '../publishing/read-json'
import { done, refused, type Outcome, type Refusal } from '../releases/outcome'
import { decisions, longestNote, type Decision } from './decisions'
import { describeStanding } from './describe-standing'
import { signOff } from './sign-off'

const mostBytes = 64 * 1024
const bodySchema = z.object({
  decision: z.enum(decisions),
  note: z.string().trim().max(longestNote).default(''),
})

/** POST /api/<collection>/:id/sign-off with { decision, note }. */
const sign: Endpoint = {
  method: 'post',
  path: '/:id/sign-off',
  handler: async (req) => {
    const reviewer = findReviewer(req)
    if (reviewer.outcome === 'problem') return refuse(reviewer.problem)
    const body = await readDecision(req)
    if (body.outcome === 'problem') return refuse(body.problem)
    const outcome = await signOff({
      payload: req.payload,
      collection: collectionOf(req),
      document: String(req.routeParams?.['id']),
      reviewer: reviewer.value.id,
      at: new Date().toISOString(),
      ...body.value,
    })
    return outcome.outcome === 'problem'
      ? refuse(outcome.problem)
      : Response.json({ doc: outcome.value })
  },
}

/** GET /api/<collection>/:id/sign-off: where the document stands, in words, for the panel beside it. */
const stand: Endpoint = {
  method: 'get',
  path: '/:id/sign-off',
  handler: async (req) => {
    const person = personOf(req.user)
    if (person === null) return refuse(signedOut)
    const words = await describeStanding({
      payload: req.payload,
      collection: collectionOf(req),
      document: String(req.routeParams?.['id']),
      person,
    })
    return words === null
      ? refuse({ status: 404, code: 'sign-off/unknown', message: 'There is no such document.' })
      : Response.json({ doc: words })
  },
}

export const signOffEndpoints: Endpoint[] = [sign, stand]

const signedOut: Refusal = {
  status: 401,
  code: 'sign-off/signed-out',
  message: 'Sign in as a clinical reviewer to sign something off.',
}

function findReviewer({ user }: PayloadRequest): Outcome<Person> {
  const person = personOf(user)
  if (person === null) return { outcome: 'problem', problem: signedOut }
  if (canSignOff(person)) return done(person)
  return refused(
    403,
    'sign-off/not-your-role',
    'Only a clinical reviewer signs off. Ask one who did not write this.',
  )
}

async function readDecision(
  req: PayloadRequest,
): Promise<Outcome<{ readonly decision: Decision; readonly note: string }>> {
  const body = await readJson(req, mostBytes)
  if (body.outcome === 'too-large') {
    return refused(413, 'sign-off/too-large', 'That is too large: a note has 2,000 characters.')
  }
  const parsed = bodySchema.safeParse(body.value)
  if (!parsed.success) {
    return refused(
      400,
      'sign-off/no-decision',
      'Send your decision as JSON: { "decision": "approved", "note": "…" }, or "changes-asked"; the note has at most 2,000 characters.',
    )
  }
  const { decision, note } = parsed.data
  return decision === 'changes-asked' && note === ''
    ? refused(400, 'sign-off/no-note', 'Say in the note what is to be changed.')
    : done({ decision, note })
}

/** These endpoints hang on content collections only. */
function collectionOf({ routeParams }: PayloadRequest): PublishedCollection {
  const collection = String(routeParams?.['collection'])
  if (isPublishedCollection(collection)) return collection
  throw new Error(`"${collection}" has no sign-offs.`)
}

/** In the form of Payload's own errors, so that the admin and scripts read both alike. */
const refuse = ({ status, ...problem }: Refusal): Response =>
  Response.json({ errors: [problem] }, { status })
