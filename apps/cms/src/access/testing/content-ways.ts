import { randomInt, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findPlannedActs } from '../../schedule/planned-acts'
import type { TestCms } from '../../public-api/testing/test-cms'
import { emailOf } from '../../public-api/testing/test-cms'
import { isPublishedCollection, type PublishedCollection } from '../../publishing/parse-published'
import type { askers } from '../expected'
import { letterOf, letterOfCall } from './outcome-letter'

export type Asker = (typeof askers)[number]
/** Tries one act as somebody, on a document of its own. */
export type Way = (asker: Asker) => Promise<string>

const rowSchema = z.looseObject({ id: z.string() })
const versionsSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })
const idOf = (row: unknown): string => rowSchema.parse(row).id

/** An id that no other document of the test has. */
const freshId = (collection: string): string =>
  collection === 'references' ? `R${randomInt(1000, 1_000_000_000)}` : `a-${randomUUID()}`

/** All ways to get at content. Where one must not touch what readers see, that is looked at as well. */
export function contentWays(cms: TestCms, collection: string): Readonly<Record<string, Way>> {
  if (!isPublishedCollection(collection)) throw new Error(`"${collection}" holds no content.`)
  const live = () => makeLive(cms, collection)
  const send =
    (method: string, path: (id: string) => string, body: object = {}): Way =>
    async (asker) =>
      letterOf(await cms.send(asker, method, path(await live()), body))
  const at = (id: string): string => `${collection}/${id}`
  const where = (id: string): string => encodeURI(`${collection}?where[id][equals]=${id}`)
  const written = () => ({ stableId: freshId(collection) })
  return {
    'REST: read one': send('GET', at),
    'REST: read a list': send('GET', () => collection),
    'REST: read versions': send('GET', () => `${collection}/versions`),
    'REST: write a new draft': async (asker) =>
      letterOf(await cms.send(asker, 'POST', `${collection}?draft=true`, written())),
    'REST: write something new that is published': async (asker) =>
      letterOf(await cms.send(asker, 'POST', collection, { ...written(), _status: 'published' })),
    'REST: save a draft': send('PATCH', (id) => `${at(id)}?draft=true`, { _status: 'draft' }),
    'REST: write without saying draft or published': send('PATCH', at, { changeKind: 'major' }),
    'REST: publish': keeping(cms, collection, (id) => ['PATCH', at(id), { _status: 'published' }]),
    'REST: publish as a draft': keeping(cms, collection, (id) => [
      'PATCH',
      `${at(id)}?draft=true`,
      { _status: 'published' },
    ]),
    'REST: unpublish': send('PATCH', at, { _status: 'draft' }),
    'REST: put into the bin': send('PATCH', at, { deletedAt: '2026-11-01T00:00:00.000Z' }),
    'REST: delete for good': send('DELETE', at),
    'REST: duplicate': send('POST', (id) => `${at(id)}/duplicate`, { _status: 'published' }),
    'restore a version as a draft': restore(cms, collection, '?draft=true'),
    'restore a version that was live': restore(cms, collection, ''),
    'bulk: save drafts': send('PATCH', (id) => `${where(id)}&draft=true`, { _status: 'draft' }),
    'bulk: publish': keeping(cms, collection, (id) => [
      'PATCH',
      where(id),
      { _status: 'published' },
    ]),
    'bulk: unpublish': send('PATCH', where, { _status: 'draft' }),
    'schedule: publish': schedule(cms, collection, 'publish'),
    'schedule: unpublish': schedule(cms, collection, 'unpublish'),
    'sign-off: approve': send('POST', (id) => `${at(id)}/sign-off`, { decision: 'approved' }),
    'sign-off: ask for a review': send('POST', (id) => `${at(id)}/sign-off`, {
      decision: 'review-asked',
    }),
    'take down: gone': send('POST', (id) => `${at(id)}/take-down`, {
      how: 'gone',
      explanation: 'x',
    }),
    'take down: withdrawn': send('POST', (id) => `${at(id)}/take-down`, {
      how: 'withdrawn',
      explanation: 'x',
    }),
    'take down: redirect to nowhere': send('POST', (id) => `${at(id)}/take-down`, {
      how: 'redirect',
      explanation: 'x',
      to: '/nowhere',
    }),
    'put back': send('POST', (id) => `${at(id)}/put-back`),
    ...localWays(cms, collection),
  }
}

export const settingsWays = (cms: TestCms): Readonly<Record<string, Way>> => ({
  'REST: read': async (asker) => letterOf(await cms.send(asker, 'GET', 'globals/settings')),
  'REST: change': async (asker) =>
    letterOf(await cms.send(asker, 'POST', 'globals/settings', { countries: [{ code: 'x' }] })),
})

/** A document of which readers see a version that nobody signed off: written past the gate. */
async function makeLive(cms: TestCms, collection: PublishedCollection): Promise<string> {
  const stableId = freshId(collection)
  const slug = stableId.toLowerCase()
  const id = idOf(
    await cms.payload.create({ collection, data: { stableId, slug } as never, draft: true }),
  )
  await cms.payload.db.updateOne({ collection, id, data: { _status: 'published' } })
  return id
}

type Sent = readonly [method: string, path: string, body: object]

/** Refused, and readers still see the same: or it is no refusal. */
function keeping(
  cms: TestCms,
  collection: PublishedCollection,
  request: (id: string) => Sent,
): Way {
  return async (asker) => {
    const id = await makeLive(cms, collection)
    const before = await liveRow(cms, collection, id)
    const letter = await letterOf(await cms.send(asker, ...request(id)))
    const after = await liveRow(cms, collection, id)
    return JSON.stringify(before) === JSON.stringify(after) ? letter : 'changed'
  }
}

const liveRow = (cms: TestCms, collection: PublishedCollection, id: string) =>
  cms.payload.db.findOne({ collection, where: { id: { equals: id } } })

function restore(cms: TestCms, collection: PublishedCollection, query: string): Way {
  return async (asker) => {
    const id = await makeLive(cms, collection)
    const path = `${collection}/versions?where[parent][equals]=${id}`
    const found = await cms.send('admin', 'GET', encodeURI(path))
    const [version] = versionsSchema.parse(await found.json()).docs
    if (query === '') {
      await cms.payload.db.updateVersion({
        collection,
        id: version?.id ?? '',
        versionData: { version: { _status: 'published' } },
      })
    }
    const address = `${collection}/versions/${version?.id}${query}`
    return letterOf(await cms.send(asker, 'POST', address))
  }
}

/** A job that was put into the queue in somebody's name, whoever put it there. */
function schedule(
  cms: TestCms,
  collection: PublishedCollection,
  type: 'publish' | 'unpublish',
): Way {
  return async (asker) => {
    // Without a name it would be the CMS itself: nobody can queue that from outside.
    if (asker === null) return 'n'
    const value = await makeLive(cms, collection)
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type,
        doc: { relationTo: collection, value },
        user: await userOf(cms, asker),
      },
    })
    await cms.payload.jobs.run({ silent: true })
    const [failed] = await findPlannedActs(cms.payload)
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    if (failed?.problem === undefined || failed.problem === null) return 'y'
    return /your role|not allowed/i.test(failed.problem) ? 'n' : 'g'
  }
}

async function userOf(cms: TestCms, asker: NonNullable<Asker>) {
  const relationTo = asker === 'service' ? ('service-keys' as const) : ('editors' as const)
  const where = asker === 'service' ? {} : { email: { equals: emailOf(asker) } }
  const { docs } = await cms.payload.find({ collection: relationTo, where, limit: 1 })
  return { relationTo, value: docs[0]?.id ?? '' }
}

function localWays(cms: TestCms, collection: PublishedCollection): Record<string, Way> {
  const { payload } = cms
  const asThem = async (asker: Asker) => {
    if (asker === null) return { overrideAccess: false as const }
    const { relationTo, value } = await userOf(cms, asker)
    const found = await payload.findByID({ collection: relationTo, id: value })
    return { overrideAccess: false as const, user: { ...found, collection: relationTo } }
  }
  const change =
    (data: object, isDraft: boolean): Way =>
    async (asker) => {
      const id = await makeLive(cms, collection)
      const options = await asThem(asker)
      return letterOfCall(() =>
        payload.update({ collection, id, data, draft: isDraft, ...options }),
      )
    }
  return {
    'Local API with their rights: read': async (asker) => {
      const id = await makeLive(cms, collection)
      const options = await asThem(asker)
      return letterOfCall(() => payload.findByID({ collection, id, ...options }))
    },
    'Local API with their rights: save a draft': change({ _status: 'draft' }, true),
    'Local API with their rights: publish': change({ _status: 'published' }, false),
  }
}
