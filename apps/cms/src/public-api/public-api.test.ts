import { errorBodySchema, pageKinds } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { represent } from './answer'
import { watchManifest } from './manifest-watch'
import { createPublicApi, publicApiBase, type PublicContent } from './public-api'
import { createRateLimit } from './rate-limit'

const hash = 'a'.repeat(64)
const manifest = represent({ sequence: 1 })

function api(changes: Partial<PublicContent> = {}, points = 1000) {
  const errors: unknown[] = []
  const content: PublicContent = {
    manifest: watchManifest(async () => manifest),
    document: async (kind, id) => (id === 'heat' ? represent({ kind, id }) : null),
    liveRelease: async () => null,
    release: async (given) => (given === hash ? represent({ hash }) : null),
    settings: async () => represent({ kind: 'settings' }),
    description: () => represent({ openapi: '3.1.0' }),
    comments: async () => represent({ comments: [] }),
    receive: async (what) => Response.json({ what }),
    ...changes,
  }
  const answer = createPublicApi({
    content,
    rateLimit: createRateLimit(points),
    onError: (error) => errors.push(error),
  })
  const get = (path: string, init: RequestInit = {}) =>
    answer(new Request(`http://cms${publicApiBase}/${path}`, init))
  return { get, errors }
}

describe('the public API', () => {
  it.each([
    'manifest',
    'documents/treatment/heat',
    `releases/${hash}`,
    'settings',
    'comments/article/heat',
    'openapi.json',
  ])('answers %s with a strong ETag, and with 304 to who has it', async (path) => {
    const { get } = api()

    const first = await get(path)
    const etag = first.headers.get('etag') ?? ''
    const again = await get(path, { headers: { 'If-None-Match': `"other", W/${etag}` } })

    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toContain('application/json')
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('lets a release by its hash be kept for ever, and nothing else', async () => {
    const { get } = api()

    expect((await get(`releases/${hash}`)).headers.get('cache-control')).toContain('immutable')
    expect((await get('manifest')).headers.get('cache-control')).toBe('no-cache')
  })

  it.each([
    ['', 404, 'address/unknown'],
    ['nope', 404, 'address/unknown'],
    ['manifest/more', 404, 'address/unknown'],
    ['documents', 404, 'address/unknown'],
    ['documents/treatment', 404, 'address/unknown'],
    ['documents/treatment/heat/more', 404, 'address/unknown'],
    ['documents/nope/heat', 404, 'document/unknown-kind'],
    ['documents/treatment/nope', 404, 'document/not-live'],
    ['documents/treatment/%00', 404, 'document/not-live'],
    ['documents/treatment/%E0%A4%A', 404, 'document/not-live'],
    ["documents/treatment/'; drop table", 404, 'document/not-live'],
    ['releases/live', 404, 'release/none-live'],
    ['releases/xyz', 400, 'release/invalid-hash'],
    [`releases/${'0'.repeat(64)}`, 404, 'release/unknown'],
    ['manifest?wait=soon', 400, 'manifest/invalid-wait'],
    ['manifest?wait=', 400, 'manifest/invalid-wait'],
  ])('answers %j with %i %s', async (path, status, code) => {
    const response = await api().get(path)

    expect(response.status).toBe(status)
    expect(errorBodySchema.parse(await response.json()).error.code).toBe(code)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('names the kinds of document that there are', async () => {
    const response = await api().get('documents/nope/heat')

    expect(await response.text()).toContain(pageKinds.join(', '))
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const response = await api().get('manifest', { method })

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  it('answers HEAD like GET, without the body', async () => {
    const response = await api().get('manifest', { method: 'HEAD' })

    expect(response.headers.get('etag')).toBe(manifest.etag)
    expect(await response.text()).toBe('')
  })

  it('holds the manifest for who has it, and not for who is behind', async () => {
    const { get } = api()
    const began = performance.now()

    const behind = await get('manifest?wait=25', { headers: { 'If-None-Match': '"old"' } })
    const inStep = await get('manifest?wait=0.05', { headers: { 'If-None-Match': manifest.etag } })

    expect(behind.status).toBe(200)
    expect(inStep.status).toBe(304)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('stops one caller who asks too much, and no other', async () => {
    const { get } = api({}, 3)
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
    for (let call = 0; call < 3; call += 1) await get('settings', from('192.0.2.1'))

    const stopped = await get('settings', from('198.51.100.7, 192.0.2.1'))
    const other = await get('settings', from('192.0.2.2'))

    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(other.status).toBe(200)
  })

  it('says that it cannot answer when the database fails, and nothing of why', async () => {
    const failing = async () => Promise.reject(new Error('SQLITE_BUSY at /srv/secret.db'))
    const { get, errors } = api({ settings: failing })

    const response = await get('settings')

    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('secret')
    expect(errors).toHaveLength(1)
  })
})
