import { buildIndex, compile } from '@unknot/advice-engine'
import { hashKnowledgeBase, seal } from '@unknot/advice-engine/snapshot'
import type { BasePayload } from 'payload'
import { signalChange } from '../publishing/change-signal'
import { checkInWorker } from './check-in-worker'
import type { CheckStep } from './check-steps'
import type { ReleaseEvent } from './history'
import { inTurn } from './in-turn'
import { findBrokenSeal, findOtherLive, findTampering } from './live-gate'
import type { ChecksReport } from './checks-report'
import { done, refused, type Outcome } from './outcome'
import { publishedKnowledge, publishedVignettes } from './published-knowledge'
import { findLiveRelease, findRelease, findReleases, knowledgeBaseOf } from './release-row'
import type { ReleaseRow } from './release-row'
import { redFindings } from './red-findings'
import type { CheckInputs } from './run-checks'
import { checkOnce } from './running-checks'
import { canTake, whyNot, type ReleaseState, type ReleaseStep } from './steps'

/** Keys that releases are sealed with. */
export type ReleaseKeys = { readonly privateKey: string; readonly publicKey: string }

type Step<Extra = object> = Extra & {
  readonly payload: BasePayload
  /** ISO date and time. */
  readonly now: string
  /** Editor id; null for the CMS itself. */
  readonly by: string | null
}

/** Takes what is published as it stands now. It does not change any more: a later edit needs a new candidate. */
export async function createCandidate({
  payload,
  note,
  by,
  now,
}: Step<{ readonly note: string }>): Promise<Outcome<ReleaseRow>> {
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
      createdBy: by,
      history: [{ act: 'created', at: now, by, note: '' }],
    },
  })
  return reread(payload, id)
}

type Check = Step<{ readonly id: string }>

/** Runs the checks in a thread of their own. Other steps go on meanwhile. */
export function checkRelease(check: Check): Promise<Outcome<ReleaseRow>> {
  return checkOnce(check.id, async (onStep) => {
    const inputs = await inTurn(() => readInputs(check))
    if (inputs.outcome === 'problem') return inputs
    const report = await reportOn(inputs.value, onStep)
    return report.outcome === 'problem' ? report : inTurn(() => keepReport(check, report.value))
  })
}

async function readInputs({ payload, id, now }: Check): Promise<Outcome<CheckInputs>> {
  const found = await findFor(payload, id, 'check')
  if (found.outcome === 'problem') return found
  const vignettes = await publishedVignettes(payload)
  if (vignettes.outcome === 'problem') return vignettes
  const live = await findLiveRelease(payload)
  return done({
    knowledgeBase: knowledgeBaseOf(found.value),
    vignettes: vignettes.value,
    live:
      live === null
        ? null
        : {
            number: live.number,
            knowledgeBase: knowledgeBaseOf(live),
            fingerprints: live.report?.vignettes.fingerprints ?? null,
          },
    now,
  })
}

async function reportOn(
  inputs: CheckInputs,
  onStep: (step: CheckStep) => void,
): Promise<Outcome<ChecksReport>> {
  try {
    return done(await checkInWorker(inputs, onStep))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused(503, 'release/checks-broke', `The checks could not be run. ${reason}`)
  }
}

async function keepReport(
  { payload, id, now, by }: Check,
  report: ChecksReport,
): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'check')
  if (found.outcome === 'problem') return found
  const state = report.outcome === 'passed' ? 'checked' : 'refused'
  return change(payload, found.value, { state, report }, { at: now, by })
}

/** A second person, a clinical reviewer, vouches for exactly what was checked. */
export async function signOffRelease({
  payload,
  id,
  by,
  note,
  now,
}: Step<{ readonly id: string; readonly note: string }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'sign-off')
  if (found.outcome === 'problem') return found
  const release = found.value
  if (release.createdBy === by) {
    return refused(
      403,
      'release/own-work',
      'You created this release, so somebody else signs it off: ask another clinical reviewer.',
    )
  }
  if (countLessUrgent(release) > 0 && note === '') return refused(422, 'release/say-why', sayWhy)
  const stale =
    (await findTampering(release)) ?? findOtherLive(release, await findLiveRelease(payload))
  if (stale !== null) return stale
  const data = { state: 'signed-off', signedOffBy: by, signedOffAt: now } as const
  return change(payload, release, data, { at: now, by, note })
}

/** Ways in which readers are sent less urgently than by the live release. */
export const countLessUrgent = ({ report }: Pick<ReleaseRow, 'report'>): number =>
  report?.changes?.affected.filter(({ kind }) => kind === 'less-urgent').length ?? 0

const sayWhy =
  'Some readers are sent less urgently than now. Say in a note why that is right, then sign it off.'

/** Signs the release, so that everybody who reads it can tell that nobody altered it. */
export async function sealRelease({
  payload,
  id,
  keys,
  now,
  by,
}: Step<{ readonly id: string; readonly keys: ReleaseKeys }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'seal')
  if (found.outcome === 'problem') return found
  const release = found.value
  const stale =
    (await findTampering(release)) ?? findOtherLive(release, await findLiveRelease(payload))
  return stale ?? sealNow(payload, release, keys, { at: now, by })
}

async function sealNow(
  payload: BasePayload,
  release: ReleaseRow,
  { privateKey }: ReleaseKeys,
  { at, by }: Pick<ReleaseEvent, 'at' | 'by'>,
): Promise<Outcome<ReleaseRow>> {
  const knowledgeBase = knowledgeBaseOf(release)
  const hash = await hashKnowledgeBase(knowledgeBase)
  const sealed = await seal({
    knowledgeBase,
    index: buildIndex(compile(knowledgeBase, { release: hash })),
    number: release.number,
    note: release.note,
    sealedAt: at,
    isCheckedByClinician: release.signedOffBy !== null,
    privateKey,
  })
  return change(payload, release, { state: 'sealed', sealed, sealedAt: at }, { at, by })
}

/** Makes a sealed release what readers see, also an earlier one; the one before it steps back. */
export async function makeReleaseLive({
  payload,
  id,
  keys,
  now,
  by,
}: Step<{ readonly id: string; readonly keys: ReleaseKeys }>): Promise<Outcome<ReleaseRow>> {
  const found = await findFor(payload, id, 'make-live')
  if (found.outcome === 'problem') return found
  const release = found.value
  const broken =
    (await findBrokenSeal(release, keys.publicKey)) ?? (await findNotAsSigned(payload, release))
  if (broken !== null) return broken
  const before = await findReleases(payload, { state: { equals: 'live' } })
  const event = { at: now, by }
  const live = await change(
    payload,
    release,
    { state: 'live', liveSince: now, liveUntil: null },
    event,
  )
  for (const earlier of before) {
    await change(payload, earlier, { state: 'superseded', liveUntil: now }, event)
  }
  signalChange()
  return live
}

/** Of one that was live before, the seal says enough: going back takes one step. */
async function findNotAsSigned(payload: BasePayload, release: ReleaseRow) {
  if (release.state === 'superseded') return null
  return (await findTampering(release)) ?? findOtherLive(release, await findLiveRelease(payload))
}

/**
 * The first release of a new library: checked and sealed, and signed off by nobody, which it says of itself. Only for
 * an empty list of releases.
 */
export async function publishStarterRelease({
  payload,
  keys,
  now,
}: Omit<Step<{ readonly keys: ReleaseKeys }>, 'by'>): Promise<Outcome<ReleaseRow>> {
  const [existing] = await findReleases(payload, {}, { limit: 1 })
  if (existing !== undefined) {
    return refused(
      409,
      'release/not-the-first',
      'There are releases already. Create a candidate in the admin instead.',
    )
  }
  const note = 'The starter corpus. Checked by its vignettes; no clinician has signed it off.'
  const candidate = await createCandidate({ payload, note, by: null, now })
  if (candidate.outcome === 'problem') return candidate
  const checked = await checkRelease({ payload, id: candidate.value.id, now, by: null })
  if (checked.outcome === 'problem') return checked
  if (checked.value.state !== 'checked') return refuseFailedChecks(checked.value)
  const sealed = await sealNow(payload, checked.value, keys, { at: now, by: null })
  if (sealed.outcome === 'problem') return sealed
  return makeReleaseLive({ payload, id: sealed.value.id, keys, now, by: null })
}

/** What the checks found, in sentences. */
export function refuseFailedChecks({ number, report }: ReleaseRow): Outcome<never> {
  if (report === null) return refused(409, 'release/not-checked', whyNot('seal', 'candidate'))
  const sentences = redFindings(report).slice(0, 20).join('\n')
  const message = `Release ${number} failed its checks. Correct these, publish the corrections, and create a new candidate.\n${sentences}`
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

type Changes = Readonly<Record<string, unknown>> & {
  readonly state: Exclude<ReleaseState, 'candidate'>
}
type Event = Pick<ReleaseEvent, 'at' | 'by'> & { readonly note?: string }

/** Moves a release on, and writes down who did. */
async function change(
  payload: BasePayload,
  { id, history }: ReleaseRow,
  data: Changes,
  { note = '', ...event }: Event,
): Promise<Outcome<ReleaseRow>> {
  const next = [...history, { act: data.state, ...event, note }]
  await payload.update({ collection: 'releases', id, data: { ...data, history: next } })
  return reread(payload, id)
}

async function reread(payload: BasePayload, id: string): Promise<Outcome<ReleaseRow>> {
  const row = await findRelease(payload, id)
  return row === null
    ? refused(404, 'release/unknown', 'This release is no longer there.')
    : done(row)
}
