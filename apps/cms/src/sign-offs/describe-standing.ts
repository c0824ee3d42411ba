import type { BasePayload } from 'payload'
import { canPublish, canSignOff, type Person } from '../editors/roles'
import { kindOfCollection } from '../publishing/page-collections'
import type { PublishedCollection } from '../publishing/parse-published'
import { findLatestVersion, type LatestVersion } from './latest-version'
import { dayOf } from './day-of'
import { findSignOffs, type SignOff } from './sign-off-row'
import { ownWork } from './sign-off'
import { standingOf, type Standing } from './standing'
import { tell, titleOf } from './tell-standing'
import type { StandingWords } from './standing-words'

type Asked = {
  readonly payload: BasePayload
  readonly collection: PublishedCollection
  readonly document: string
  readonly person: Person
}

/** Null where there is no such document, or it lies in the bin. */
export async function describeStanding({
  payload,
  collection,
  document,
  person,
}: Asked): Promise<StandingWords | null> {
  const latest = await findLatestVersion(payload, collection, document)
  if (latest === null) return null
  const signOffs = await findSignOffs(payload, collection, document)
  const today = new Date().toISOString().slice(0, 10)
  const standing = standingOf({ ...latest, signOffs, today })
  const signOff = 'signOff' in standing ? standing.signOff : null
  const reviewer = signOff === null ? '' : await nameOf(payload, signOff)
  return wordsOf({ standing, latest, person, reviewer, reach: reachOf(collection) })
}

/** How what is published reaches readers. */
export type Reach = 'page' | 'page-and-release' | 'release'

function reachOf(collection: PublishedCollection): Reach {
  if (kindOfCollection(collection) === undefined) return 'release'
  return collection === 'treatments' ? 'page-and-release' : 'page'
}

async function nameOf(payload: BasePayload, { reviewer }: SignOff): Promise<string> {
  const where = { id: { equals: reviewer ?? '' } }
  const { docs } =
    reviewer === null
      ? { docs: [] }
      : await payload.find({ collection: 'editors', where, depth: 0, limit: 1 })
  return docs[0]?.email ?? 'somebody who no longer works here'
}

export type Words = {
  readonly standing: Standing
  readonly latest: Pick<LatestVersion, 'hasLiveVersion' | 'changedBy' | 'takeDown' | 'advice'>
  readonly person: Person
  /** Whoever signed it off or asked for changes. */
  readonly reviewer: string
  readonly reach: Reach
}

/** All that the panel says. */
export function wordsOf(words: Words): StandingWords {
  const { standing, latest, person, reach } = words
  const isOwnWork = latest.changedBy.includes(person.id)
  const isDown = latest.takeDown !== null
  return {
    title: titleOf(standing, reach),
    sentences: [
      ...tell(words),
      ...(isDown ? tellTakeDown(latest.takeDown) : []),
      ...(latest.hasLiveVersion ? [before[reach]] : []),
      ...nextSteps(words, isOwnWork),
      ...(isWorkedOn(standing) || standing.kind === 'incomplete' ? [] : facts[reach]),
    ],
    problems: standing.kind === 'incomplete' ? [...standing.problems] : [],
    advice: [...latest.advice],
    maySignOff: maySignOff(words, isOwnWork),
    mayAskForReview: standing.kind === 'drafting' || standing.kind === 'changes-asked',
    takeDown:
      reach !== 'release' && canPublish(person) && (isSeen(words) || standing.kind === 'withdrawn')
        ? {
            isWithdrawn: standing.kind === 'withdrawn',
            mayComeBack: standing.kind === 'withdrawn' && standing.signOff !== null,
          }
        : null,
  }
}

/** Somebody must still act before it can be published. */
const isWorkedOn = ({ kind }: Standing): boolean =>
  kind === 'drafting' || kind === 'in-review' || kind === 'changes-asked'

const isSeen = ({ standing, latest }: Words): boolean =>
  latest.hasLiveVersion || standing.kind === 'live' || standing.kind === 'review-due'

function maySignOff({ standing, person }: Words, isOwnWork: boolean): boolean {
  if (isOwnWork) return false
  if (isWorkedOn(standing)) return canSignOff(person) || canPublish(person)
  const isUnsigned = 'signOff' in standing && standing.signOff === null
  return canSignOff(person) && isUnsigned
}

function nextSteps({ standing, person }: Words, isOwnWork: boolean): readonly string[] {
  if (isWorkedOn(standing)) return [isOwnWork && canSignOff(person) ? ownWork : nextOf(person)]
  if (standing.kind === 'approved') return [publishOf(person)]
  if (standing.kind === 'review-due') return [reviewNext]
  return []
}

const reviewNext =
  'Next: somebody reads the whole of it again, changes what is no longer right, and sets both review dates.'

const tellTakeDown = (takeDown: LatestVersion['takeDown']): readonly string[] =>
  takeDown === null || takeDown.how === 'withdrawn'
    ? []
    : [
        takeDown.to === null
          ? `Taken down on ${dayOf(takeDown.at)}: “${takeDown.explanation}”`
          : `Taken down on ${dayOf(takeDown.at)}, and leads to ${takeDown.to}: “${takeDown.explanation}”`,
        'It comes back only with a new sign-off.',
      ]

const before = {
  page: 'Readers still see the version before this one.',
  'page-and-release': 'Readers still see the version before this one.',
  release: 'The version before this one is still published.',
} as const satisfies Record<Reach, string>

const facts = {
  page: [],
  'page-and-release': ['Its facts reach readers with the next release.'],
  release: ['Readers see what is in the release that is live; this goes into the next one.'],
} as const satisfies Record<Reach, readonly string[]>

const nextOf = (person: Person): string =>
  canSignOff(person)
    ? 'Next: read it in full, then sign it off or ask for changes.'
    : 'Next: a clinical reviewer who did not write it signs it off.'

const publishOf = (person: Person): string =>
  canPublish(person)
    ? 'Next: publish it now, or set a time with the arrow beside “Publish changes”.'
    : 'Next: a publisher publishes it.'
