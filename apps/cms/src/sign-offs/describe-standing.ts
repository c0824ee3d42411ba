import type { BasePayload } from 'payload'
import { canPublish, canSignOff, type Person } from '../editors/roles'
import type { PublishedCollection } from '../publishing/parse-published'
import { findLatestVersion, type LatestVersion } from './latest-version'
import { findSignOffs, type SignOff } from './sign-off-row'
import { ownWork } from './sign-off'
import { standingOf, type Standing } from './standing'
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
  const standing = standingOf({ ...latest, signOffs })
  const signOff = 'signOff' in standing ? standing.signOff : null
  const reviewer = signOff === null ? '' : await nameOf(payload, signOff)
  return wordsOf({ standing, latest, person, reviewer, hasFacts: factCollections.has(collection) })
}

/** Their facts reach readers with the next release only. */
const factCollections = new Set<string>(['treatments', 'questions', 'rules', 'vignettes'])

async function nameOf(payload: BasePayload, { reviewer }: SignOff): Promise<string> {
  const where = { id: { equals: reviewer ?? '' } }
  const { docs } =
    reviewer === null
      ? { docs: [] }
      : await payload.find({ collection: 'editors', where, depth: 0, limit: 1 })
  return docs[0]?.email ?? 'somebody who no longer works here'
}

type Words = {
  readonly standing: Standing
  readonly latest: Pick<LatestVersion, 'hasLiveVersion' | 'changedBy'>
  readonly person: Person
  /** Whoever signed it off or asked for changes. */
  readonly reviewer: string
  readonly hasFacts: boolean
}

/** All that the panel says. */
export function wordsOf(words: Words): StandingWords {
  const { standing, latest, person, hasFacts } = words
  const isOwnWork = latest.changedBy.includes(person.id)
  const isOpen = standing.kind === 'waiting' || standing.kind === 'changes-asked'
  const isUnsigned = standing.kind === 'live' && standing.signOff === null
  return {
    title: titleOf(standing),
    sentences: [
      ...tell(words),
      ...(latest.hasLiveVersion ? ['Readers still see the version before this one.'] : []),
      ...(isOpen ? [isOwnWork && canSignOff(person) ? ownWork : nextOf(person)] : []),
      ...(standing.kind === 'signed-off' ? [publishOf(person)] : []),
      ...(hasFacts && !isOpen && standing.kind !== 'incomplete' ? [factsWait] : []),
    ],
    problems: standing.kind === 'incomplete' ? [...standing.problems] : [],
    maySignOff: canSignOff(person) && !isOwnWork && (isOpen || isUnsigned),
  }
}

const factsWait = 'Facts reach readers with the next release.'

function titleOf({ kind }: Standing): string {
  switch (kind) {
    case 'incomplete':
      return 'Draft: not complete yet'
    case 'waiting':
      return 'Draft: waits for a clinical reviewer'
    case 'changes-asked':
      return 'Draft: a reviewer asks for changes'
    case 'signed-off':
      return 'Signed off: ready to be published'
    case 'live':
      return 'Live'
  }
}

function tell({ standing, reviewer }: Words): readonly string[] {
  switch (standing.kind) {
    case 'incomplete':
      return ['It can be saved as it is. Before anybody can sign it off:']
    case 'waiting':
      return ['Nobody has signed off this version yet.']
    case 'changes-asked': {
      const { note, at } = standing.signOff
      return [`${reviewer} asked for changes on ${dayOf(at)}: “${note}”`]
    }
    case 'signed-off': {
      const { note, at } = standing.signOff
      const words = note === '' ? '' : ` “${note}”`
      return [`Signed off by ${reviewer} on ${dayOf(at)}.${words}`, 'Any change makes that void.']
    }
    case 'live':
      return standing.signOff === null
        ? ['It came with the library; nobody has signed it off here.']
        : [`Signed off by ${reviewer} on ${dayOf(standing.signOff.at)}.`]
  }
}

const nextOf = (person: Person): string =>
  canSignOff(person)
    ? 'Next: read it in full, then sign it off or ask for changes.'
    : 'Next: a clinical reviewer who did not write it signs it off.'

const publishOf = (person: Person): string =>
  canPublish(person) ? 'Next: publish it.' : 'Next: a publisher publishes it.'

/** "24 November 2026" */
const dayOf = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))
