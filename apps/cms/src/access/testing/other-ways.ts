import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { TestCms } from '../../public-api/testing/test-cms'
import type { Way } from './content-ways'
import { letterOf } from './outcome-letter'

const rowSchema = z.looseObject({ id: z.string() })

/** What a row of each collection holds; each is a new one. */
const makers: Readonly<Record<string, () => Record<string, unknown>>> = {
  media: () => ({
    alt: 'A test',
    credit: 'Nobody',
    licence: 'CC0',
    source: 'A test',
    filename: `${randomUUID()}.png`,
    mimeType: 'image/png',
    filesize: 1,
  }),
  redirects: () => ({ from: `/${randomUUID()}`, to: '/nowhere', why: 'A test.' }),
  'take-downs': () => ({
    collection: 'articles',
    document: randomUUID(),
    how: 'gone',
    explanation: 'A test.',
    at: new Date().toISOString(),
  }),
  'change-notes': () => ({
    collection: 'articles',
    document: randomUUID(),
    note: 'A test.',
    at: new Date().toISOString(),
  }),
  'sign-offs': () => ({
    collection: 'articles',
    document: randomUUID(),
    contentHash: 'a'.repeat(64),
    decision: 'approved',
    at: new Date().toISOString(),
  }),
  'audit-log': () => ({
    at: new Date().toISOString(),
    actor: 'somebody',
    act: 'change',
    collection: 'articles',
    document: randomUUID(),
  }),
  'payload-jobs': () => ({ taskSlug: 'schedulePublish', queue: 'never-run', input: {} }),
  comments: () => ({
    text: 'A test.',
    page: 'heat',
    kind: 'treatment',
    state: 'waiting',
    at: new Date().toISOString(),
  }),
  feedback: () => ({
    about: 'mistake',
    text: 'A test.',
    page: 'heat',
    kind: 'treatment',
    state: 'new',
    at: new Date().toISOString(),
  }),
  editors: () => ({
    email: `${randomUUID()}@test.example`,
    password: 'a-long-password-3',
    role: 'author',
  }),
  'service-keys': () => ({ name: 'Another', purpose: 'A test.' }),
}

/** Create, read, change and delete by REST; what is changed or deleted is a row of its own. */
export function otherWays(cms: TestCms, collection: string): Readonly<Record<string, Way>> {
  const make = makers[collection]
  if (make === undefined) throw new Error(`Nothing says how to make a row of "${collection}".`)
  const row = async (): Promise<string> => {
    const { docs } = await cms.payload.find({ collection: 'editors', limit: 1 })
    const data = { ...make(), ...(collection === 'sign-offs' && { reviewer: docs[0]?.id }) }
    const made = await cms.payload.db.create({ collection: collection as never, data })
    return rowSchema.parse(made).id
  }
  return {
    'REST: create': async (asker) => letterOf(await cms.send(asker, 'POST', collection, make())),
    'REST: read': async (asker) => {
      const id = await row()
      return letterOf(await cms.send(asker, 'GET', `${collection}/${id}`))
    },
    'REST: change': async (asker) => {
      const id = await row()
      return letterOf(
        await cms.send(asker, 'PATCH', `${collection}/${id}`, changes[collection] ?? {}),
      )
    },
    'REST: delete': async (asker) => {
      const id = await row()
      return letterOf(await cms.send(asker, 'DELETE', `${collection}/${id}`))
    },
  }
}

const changes: Readonly<Record<string, object>> = {
  media: { alt: 'Another test' },
  redirects: { why: 'Another test.' },
  comments: { state: 'shown' },
  feedback: { state: 'mended' },
  editors: { role: 'author' },
  'service-keys': { purpose: 'Another test.' },
}
