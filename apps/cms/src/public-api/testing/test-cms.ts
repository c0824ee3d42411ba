import { randomUUID } from 'node:crypto'
import { getPayload, handleEndpoints, type BasePayload } from 'payload'
import { databases, ownDatabase, type DatabaseName } from '../../database/testing/own-database'
import { env } from '../../env'
import { cmsOn } from '../../payload.config'
import type { PublishedCollection } from '../../publishing/parse-published'
import { publicContentOf } from '../content'
import { createPublicApi, publicApiBase } from '../public-api'
import { createRateLimit } from '../rate-limit'

export { databases }
export type Role = 'author' | 'clinical-reviewer' | 'publisher' | 'admin'
/** Whoever can send a request: an editor, or a program with a key. */
export type Sender = Role | 'service'
export type TestCms = Awaited<ReturnType<typeof openCms>>

const roles = ['author', 'clinical-reviewer', 'publisher', 'admin'] as const
/** Password of every editor of a test. */
export const password = 'a-long-password-1'
export const emailOf = (role: Role): string => `${role}@test.example`

/** A CMS of its own on a copy of a database, with one editor of each role. */
export async function openCms(database: DatabaseName, template: 'migrated' | 'seeded' = 'seeded') {
  const { url, drop } = await ownDatabase(database, template)
  const key = randomUUID()
  const config = Object.assign(await cmsOn(url), { logger: { options: { level: 'fatal' } } })
  const payload = await getPayload({ config, key })
  const tokens = await makeEditors(payload)
  const serviceKey = await makeServiceKey(payload)
  const anew = () =>
    createPublicApi({
      content: publicContentOf(payload, { cmsUrl: env.CMS_URL, siteSecret: env.SITE_SECRET }),
      rateLimit: createRateLimit(100_000),
      onError: (error) => console.error(error),
    })
  const api = anew()
  const publicRequest = (path: string, init?: RequestInit) =>
    new Request(`${env.CMS_URL}${publicApiBase}/${path}`, init)
  return {
    payload,
    keys: { privateKey: env.RELEASE_PRIVATE_KEY, publicKey: env.RELEASE_PUBLIC_KEY },
    tokens,
    /** Asks the public API. */
    get: (path: string, init?: RequestInit) => api(publicRequest(path, init)),
    /** Asks it in what could be another process: nothing is remembered. */
    getAnew: (path: string) => anew()(publicRequest(path)),
    /** Sends a request to Payload's own REST, signed in as somebody or as nobody. */
    send: (sender: Sender | null, method: string, path: string, body?: unknown, headers = {}) =>
      handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: requestFor(
          authorizationOf(sender, tokens, serviceKey),
          method,
          path,
          body,
          headers,
        ),
      }),
    ...actsOn(payload),
    close: async () => {
      await payload.destroy()
      await drop()
    },
  }
}

async function makeEditors(payload: BasePayload): Promise<Record<Role, string>> {
  const tokens = { author: '', 'clinical-reviewer': '', publisher: '', admin: '' }
  for (const role of roles) {
    const data = { email: emailOf(role), password, role }
    await payload.create({ collection: 'editors', data })
    const { token } = await payload.login({ collection: 'editors', data })
    tokens[role] = token ?? ''
  }
  return tokens
}

async function makeServiceKey(payload: BasePayload): Promise<string> {
  const apiKey = randomUUID()
  const data = { name: 'A reader of drafts', purpose: 'A test.', enableAPIKey: true, apiKey }
  await payload.create({ collection: 'service-keys', data })
  return apiKey
}

function authorizationOf(
  sender: Sender | null,
  tokens: Record<Role, string>,
  serviceKey: string,
): string | null {
  if (sender === null) return null
  return sender === 'service' ? `service-keys API-Key ${serviceKey}` : `JWT ${tokens[sender]}`
}

function requestFor(
  authorization: string | null,
  method: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {})
  return new Request(`${env.CMS_URL}/api/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(authorization !== null && { Authorization: authorization }),
      ...headers,
    },
    ...(method !== 'GET' && { body: text }),
  })
}

type Data = Readonly<Record<string, unknown>>
/** The Local API for any collection: what a test writes is judged by the CMS, not by the compiler. */
type AnyUpdate = (options: Data) => Promise<unknown>

/** What the CMS itself does to documents, by stable id and without anybody's rights. */
function actsOn(payload: BasePayload) {
  const update: AnyUpdate = payload.update.bind(payload) as AnyUpdate
  const rowOf = async (collection: PublishedCollection, stableId: string) => {
    const where = { stableId: { equals: stableId } }
    const { docs } = await payload.find({ collection, where, trash: true, draft: true, depth: 0 })
    const [row] = docs
    if (row === undefined) throw new Error(`There is no "${stableId}" in ${collection}.`)
    return row
  }
  const change = async (
    collection: PublishedCollection,
    stableId: string,
    data: Data,
    options: Data = {},
  ) => update({ collection, id: (await rowOf(collection, stableId)).id, data, ...options })
  const release = (where: Data) =>
    payload.db.findOne<{ id: string; [key: string]: unknown }>({
      collection: 'releases',
      where: where as never,
    })
  return {
    rowOf,
    saveDraft: (collection: PublishedCollection, stableId: string, data: Data, autosave = false) =>
      change(collection, stableId, { ...data, _status: 'draft' }, { draft: true, autosave }),
    publish: (collection: PublishedCollection, stableId: string, data: Data) =>
      change(collection, stableId, { ...data, _status: 'published' }),
    unpublish: (collection: PublishedCollection, stableId: string) =>
      change(collection, stableId, { _status: 'draft' }),
    bin: (collection: PublishedCollection, stableId: string) =>
      change(collection, stableId, { deletedAt: new Date().toISOString() }),
    unbin: (collection: PublishedCollection, stableId: string) =>
      change(collection, stableId, { deletedAt: null }, { trash: true }),
    remove: async (collection: PublishedCollection, stableId: string) =>
      payload.delete({ collection, id: (await rowOf(collection, stableId)).id }),
    /** Changes the words of the first piece of evidence of a treatment, and publishes it. */
    changeEvidence: async (stableId: string, words: string) => {
      const row = await rowOf('treatments', stableId)
      const [first, ...rest] = 'evidence' in row && Array.isArray(row.evidence) ? row.evidence : []
      await change('treatments', stableId, {
        evidence: [{ ...first, words }, ...rest],
        _status: 'published',
      })
    },
    /** As if no hook had ever written an address down. */
    forgetPaths: () => payload.db.deleteMany({ collection: 'path-history', where: {} }),
    releaseIdOf: async (number: number): Promise<string> =>
      (await release({ number: { equals: number } }))?.id ?? '',
    countLive: async (): Promise<number> =>
      (await payload.count({ collection: 'releases', where: { state: { equals: 'live' } } }))
        .totalDocs,
    /** What a script or an import could try: the Local API, without anybody's rights. */
    writePast: (id: string, data: Data) => update({ collection: 'releases', id, data }),
    createLiveRelease: () => {
      const data = { number: 99, note: 'x', state: 'live', knowledgeBase: {}, hash: 'x' } as const
      return payload.create({ collection: 'releases', data })
    },
    /** Lowers the level of the first rule of a release, past every hook. */
    tamper: async (id: string, field: 'knowledgeBase' | 'sealed') => {
      const value = structuredClone((await release({ id: { equals: id } }))?.[field]) as {
        rules?: { careLevel: string }[]
        knowledgeBase?: { rules: { careLevel: string }[] }
      }
      const [rule] = value.knowledgeBase?.rules ?? value.rules ?? []
      if (rule === undefined) throw new Error('There is no rule to tamper with.')
      rule.careLevel = rule.careLevel === 'routine' ? 'soon' : 'routine'
      await payload.db.updateOne({ collection: 'releases', id, data: { [field]: value } })
    },
  }
}
