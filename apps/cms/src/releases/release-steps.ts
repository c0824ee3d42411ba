import { buildIndex, compile } from '@unknot/advice-engine'
import { hashKnowledgeBase, open, seal } from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { signalChange } from '../publishing/change-signal'
import { done, refused, type Outcome } from './outcome'
import { publishedKnowledge, publishedVignettes } from './published-knowledge'
import { findLiveRelease, findRelease, findReleases, knowledgeBaseOf } from './release-row'
import type { ReleaseRow } from './release-row'
import { runChecks } from './run-checks'
import { canTake, whyNot, type ReleaseState, type ReleaseStep } from './steps'

/** Keys that releases are sealed with. */
export type ReleaseKeys = { readonly privateKey: string; readonly publicKey: string }

type Step<Extra = object> = Extra & {
  readonly payload: BasePayload
  /** ISO date and time. */
  readonly now: string
}

/** Takes what is published as it stands now. It does not change any more: a later edit needs a new candidate. */
export async function createCandidate({
  payload,
  note,
  createdBy,
}: Step<{ readonly note: string; readonly createdBy: string | null }>): Promise<
  Outcome<ReleaseRow>
> {
  const knowledge = await publishedKnowledge(payload)
  if (knowledge.outcome === 'problem') return knowledge
  const knowledgeBase = knowledge.value
  const hash = await hashKnowledgeBase(knowledgeBase)
  const live = await findLiveRelease(payload)
  if (live?.hash === hash) {
    return refused(
      409,
      'release/nothing-changed',
      `Nothing has changed since release ${live.number}, which is live. Publish a change to a question, rule, treatment or reference first.`,
    )
  }
  const [newest] = await findReleases(payload, {}, { limit: 1 })
  const { id } = await payload.create({
    collection: 'releases',
    data: {
      number: (newest?.number ?? 0) + 1,
      note,
      state: 'candidate',
      knowledgeBase,
      hash,
      createdBy,
    },
  })
  return reread(payload, id)
}

/** Compiles the candidate, gives it every published vignette, and compares it with what is live. */
export async function checkRelease({
  payload,
  id,
  now,
}: Step<{ readonly id: string }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'check')
  if (found.outcome === 'problem') return found
  const vignettes = await publishedVignettes(payload)
  if (vignettes.outcome === 'problem') return vignettes
  const live = await findLiveRelease(payload)
  const report = await runChecks({
    knowledgeBase: knowledgeBaseOf(found.value),
    vignettes: vignettes.value,
    live: live === null ? null : { number: live.number, knowledgeBase: knowledgeBaseOf(live) },
    now,
  })
  const state = report.outcome === 'passed' ? 'checked' : 'refused'
  return change(payload, id, { state, report })
}

/** A second person, a clinical reviewer, vouches for exactly what was checked. */
export async function signOffRelease({
  payload,
  id,
  reviewer,
  now,
}: Step<{ readonly id: string; readonly reviewer: string }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'sign-off')
  if (found.outcome === 'problem') return found
  if (found.value.createdBy === reviewer) {
    return refused(
      403,
      'release/own-work',
      'You created this release, so somebody else signs it off: ask another clinical reviewer.',
    )
  }
  const tampered = await findTampering(found.value)
  if (tampered !== null) return tampered
  return change(payload, id, { state: 'signed-off', signedOffBy: reviewer, signedOffAt: now })
}

/** Signs the release, so that everybody who reads it can tell that nobody altered it. */
export async function sealRelease({
  payload,
  id,
  keys,
  now,
}: Step<{ readonly id: string; readonly keys: ReleaseKeys }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'seal')
  if (found.outcome === 'problem') return found
  const tampered = await findTampering(found.value)
  return tampered ?? sealNow(payload, found.value, keys, now)
}

async function sealNow(
  payload: BasePayload,
  release: ReleaseRow,
  { privateKey }: ReleaseKeys,
  now: string,
): Promise<Outcome<ReleaseRow>> {
  const knowledgeBase = knowledgeBaseOf(release)
  const hash = await hashKnowledgeBase(knowledgeBase)
  const sealed = await seal({
    knowledgeBase,
    index: buildIndex(compile(knowledgeBase, { release: hash })),
    number: release.number,
    note: release.note,
    sealedAt: now,
    isCheckedByClinician: release.signedOffBy !== null,
    privateKey,
  })
  return change(payload, release.id, { state: 'sealed', sealed, sealedAt: now })
}

/** Makes a sealed release what readers see, also an earlier one; the one before it steps back. */
export async function makeReleaseLive({
  payload,
  id,
  keys,
  now,
}: Step<{ readonly id: string; readonly keys: ReleaseKeys }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'make-live')
  if (found.outcome === 'problem') return found
  const broken = await findBrokenSeal(found.value, keys)
  if (broken !== null) return broken
  const before = await findReleases(payload, { state: { equals: 'live' } })
  const live = await change(payload, id, { state: 'live', liveSince: now, liveUntil: null })
  for (const { id: earlier } of before) {
    await change(payload, earlier, { state: 'superseded', liveUntil: now })
  }
  signalChange()
  return live
}

/**
 * The first release of a new library: checked and sealed, and signed off by nobody, which it says of itself. Only for
 * an empty list of releases.
 */
export async function publishStarterRelease({
  payload,
  keys,
  now,
}: Step<{ readonly keys: ReleaseKeys }>): Promise<Outcome<ReleaseRow>> {
  const [existing] = await findReleases(payload, {}, { limit: 1 })
  if (existing !== undefined) {
    return refused(
      409,
      'release/not-the-first',
      'There are releases already. Create a candidate in the admin instead.',
    )
  }
  const note = 'The starter corpus. Checked by its vignettes; no clinician has signed it off.'
  const candidate = await createCandidate({ payload, note, createdBy: null, now })
  if (candidate.outcome === 'problem') return candidate
  const checked = await checkRelease({ payload, id: candidate.value.id, now })
  if (checked.outcome === 'problem') return checked
  if (checked.value.state !== 'checked') return refuseFailedChecks(checked.value)
  const sealed = await sealNow(payload, checked.value, keys, now)
  if (sealed.outcome === 'problem') return sealed
  return makeReleaseLive({ payload, id: sealed.value.id, keys, now })
}

/** What the checks found, in sentences. */
export function refuseFailedChecks({ number, report }: ReleaseRow): Outcome<never> {
  if (report === null) return refused(409, 'release/not-checked', whyNot('seal', 'candidate'))
  const sentences = [
    ...report.problems.map(({ place, message }) => `${place}: ${message}`),
    ...report.vignettes.failed.map(({ name, problems }) => `${name}: ${problems.join(' ')}`),
  ]
  const message = `Release ${number} failed its checks. Correct these, publish the corrections, and create a new candidate.\n${sentences.join('\n')}`
  return {
    outcome: 'problem',
    problem: { status: 422, code: 'release/checks-failed', message, report },
  }
}

async function findFor(
  payload: BasePayload,
  id: string,
  step: ReleaseStep,
): Promise<Outcome<ReleaseRow>> {
  const release = await findRelease(payload, id)
  if (release === null) {
    return refused(404, 'release/unknown', 'There is no such release. It may have been mistyped.')
  }
  if (canTake(step, release.state)) return done(release)
  return release.state === 'refused'
    ? refuseFailedChecks(release)
    : refused(409, 'release/not-now', whyNot(step, release.state))
}

/** What was checked, what is signed and what is sealed must be the same, to the letter. */
async function findTampering(release: ReleaseRow): Promise<Outcome<never> | null> {
  const hash = await hashKnowledgeBase(knowledgeBaseOf(release))
  if (hash === release.hash && hash === release.report?.hash) return null
  return refused(
    409,
    'release/altered',
    'The content of this release is not what was checked. Create a new candidate.',
  )
}

async function findBrokenSeal(
  release: ReleaseRow,
  { publicKey }: ReleaseKeys,
): Promise<Outcome<never> | null> {
  const opened = await open(release.sealed, { publicKey })
  if (opened.outcome === 'problem') {
    return refused(
      409,
      opened.problem.code,
      `This release cannot go live: ${opened.problem.message} Create a new candidate.`,
    )
  }
  if (!sealedReleaseSchema.safeParse(opened.value).success) {
    const message = 'This release was sealed in a form that is no longer read. Create a new one.'
    return refused(409, 'release/outdated', message)
  }
  return null
}

type Changes = Readonly<Record<string, unknown>> & { readonly state: ReleaseState }

async function change(
  payload: BasePayload,
  id: string,
  data: Changes,
): Promise<Outcome<ReleaseRow>> {
  await payload.update({ collection: 'releases', id, data })
  return reread(payload, id)
}

async function reread(payload: BasePayload, id: string): Promise<Outcome<ReleaseRow>> {
  const row = await findRelease(payload, id)
  return row === null
    ? refused(404, 'release/unknown', 'This release is no longer there.')
    : done(row)
}
