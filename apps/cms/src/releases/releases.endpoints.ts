import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTurn } from './in-turn'
import { refused, type Outcome, type Refusal } from './outcome'
import { readNote, readOptionalNote } from './read-note'
import { releaseKeys } from './release-keys'
import type { ReleaseRow } from './release-row'
import {
  checkRelease,
  createCandidate,
  makeReleaseLive,
  sealRelease,
  signOffRelease,
} from './release-steps'
import { stepOf } from './running-checks'
import { releaseSteps, rolesOf, type ReleaseStep } from './steps'

const personSchema = z.looseObject({ id: z.string(), role: z.string() })
type Person = z.infer<typeof personSchema>

/** POST /api/releases/candidate with { note }. */
const candidate: Endpoint = {
  method: 'post',
  path: '/candidate',
  handler: async (req) => {
    const person = findPerson(req, rolesOf.check, 'create a candidate')
    if (person.outcome === 'problem') return refuse(person.problem)
    const note = await readNote(req)
    if (note.outcome === 'problem') return refuse(note.problem)
    const { payload } = req
    return answer(
      await inTurn(() =>
        createCandidate({ payload, note: note.value, by: person.value.id, now: now() }),
      ),
    )
  },
}

/** POST /api/releases/:id/check, sign-off, seal and make-live. */
const steps = releaseSteps.map((step): Endpoint => ({
  method: 'post',
  path: `/:id/${step}`,
  handler: async (req) => {
    const person = findPerson(req, rolesOf[step], actOf[step])
    if (person.outcome === 'problem') return refuse(person.problem)
    return answer(await take(step, req, person.value))
  },
}))

/** GET /api/releases/:id/progress: which step the checks are at; null while none run. */
const progress: Endpoint = {
  method: 'get',
  path: '/:id/progress',
  handler: (req) => {
    const person = findPerson(req, rolesOf.check, 'see the checks of a release')
    return person.outcome === 'problem'
      ? refuse(person.problem)
      : Response.json({ step: stepOf(String(req.routeParams?.['id'])) })
  },
}

export const releaseEndpoints: Endpoint[] = [candidate, progress, ...steps]

const actOf = {
  check: 'check a release',
  'sign-off': 'sign off a release',
  seal: 'seal a release',
  'make-live': 'make a release live',
} as const satisfies Record<ReleaseStep, string>

async function take(
  step: ReleaseStep,
  req: PayloadRequest,
  { id: by }: Person,
): Promise<Outcome<ReleaseRow>> {
  const on = { payload: req.payload, id: String(req.routeParams?.['id']), now: now(), by }
  switch (step) {
    case 'check':
      return checkRelease(on)
    case 'sign-off': {
      const note = await readOptionalNote(req)
      return note.outcome === 'problem'
        ? note
        : inTurn(() => signOffRelease({ ...on, note: note.value }))
    }
    case 'seal':
      return inTurn(() => sealRelease({ ...on, keys: releaseKeys() }))
    case 'make-live':
      return inTurn(() => makeReleaseLive({ ...on, keys: releaseKeys() }))
  }
}

const now = (): string => new Date().toISOString()

function findPerson(
  { user }: PayloadRequest,
  roles: readonly string[],
  act: string,
): Outcome<Person> {
  const person = personSchema.safeParse(user)
  if (!person.success) return refused(401, 'release/signed-out', `Sign in to ${act}.`)
  if (roles.includes(person.data.role)) return { outcome: 'ok', value: person.data }
  return refused(
    403,
    'release/not-your-role',
    `Your role may not ${act}. It takes one of these: ${roles.join(', ')}.`,
  )
}

/** The release without its content, or why not. */
function answer(outcome: Outcome<ReleaseRow>): Response {
  if (outcome.outcome === 'problem') return refuse(outcome.problem)
  const { id, number, note, state, hash, report } = outcome.value
  return Response.json({ doc: { id, number, note, state, hash, report } })
}

/** In the form of Payload's own errors, so that the admin and scripts read both alike. */
const refuse = ({ status, ...problem }: Refusal): Response =>
  Response.json({ errors: [problem] }, { status })
