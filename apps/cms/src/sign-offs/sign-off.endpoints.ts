import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canPublish, canSignOff, isEditor, personOf } from '../editors/roles'
import { isPublishedCollection, type PublishedCollection } from '../publishing/parse-published'
import { readJson } from '../publishing/read-json'
import { done, refused, type Outcome, type Refusal } from '../releases/outcome'
import { decisions, longestNote, type Decision, type Scope } from './decisions'
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
    if (personOf(req.user) === null) return refuse(signedOut)
    const body = await readDecision(req)
    if (body.outcome === 'problem') return refuse(body.problem)
    const speaker = findSpeaker(req, body.value.decision)
    if (speaker.outcome === 'problem') return refuse(speaker.problem)
    const outcome = await signOff({
      payload: req.payload,
      collection: collectionOf(req),
      document: String(req.routeParams?.['id']),
      ...speaker.value,
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
  message: 'Sign in as a reviewer to sign something off.',
}

type Speaker = { readonly reviewer: string; readonly scope: Scope }

/** Who speaks, and for what: a clinical reviewer for what it says, a publisher for how it is said. */
function findSpeaker({ user }: PayloadRequest, decision: Decision): Outcome<Speaker> {
  const person = personOf(user)
  if (person === null) return { outcome: 'problem', problem: signedOut }
  const reviewer = person.id
  if (canSignOff(person)) return done({ reviewer, scope: 'clinical' })
  if (canPublish(person)) return done({ reviewer, scope: 'editorial' })
  if (decision === 'review-asked' && isEditor(person)) return done({ reviewer, scope: 'clinical' })
  return refused(
    403,
    'sign-off/not-your-role',
    'Only a reviewer signs off. Ask for a review, and a reviewer who did not write this reads it.',
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
      'Send your decision as JSON: { "decision": "approved", "note": "…" }, or "changes-asked" or "review-asked"; the note has at most 2,000 characters.',
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
