import { beforeEach, describe, expect, it } from 'vitest'
import { createKeeper, type Keeper } from './keeper'

const site = 'https://unknot.example'
const html = (words: string, status = 200) =>
  new Response(`<script src="/_next/static/a.css"></script>"/_next/static/a.css" ${words}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

/** What a browser keeps, in memory. */
function memoryCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>()
  const urlOf = (key: RequestInfo | URL) =>
    new URL(key instanceof Request ? key.url : String(key), site).href
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      match: async (key: RequestInfo) => store.get(urlOf(key))?.clone(),
      put: async (key: RequestInfo, response: Response) => void store.set(urlOf(key), response),
      delete: async (key: RequestInfo) => store.delete(urlOf(key)),
      keys: async () => [...store.keys()].map((url) => new Request(url)),
    }
  }
  return { open } as unknown as CacheStorage
}

let isOnline: boolean
let pages: Map<string, () => Response>
let asked: string[]
let keeper: Keeper

beforeEach(() => {
  isOnline = true
  asked = []
  pages = new Map([
    ['/offline', () => html('offline page')],
    ['/articles/a', () => html('article a')],
    ['/_next/static/a.css', () => new Response('css')],
  ])
  keeper = createKeeper({
    caches: memoryCaches(),
    now: () => new Date('2026-11-01T10:00:00.000Z'),
    fetch: async (request) => {
      const path = request instanceof Request ? request.url.replace(site, '') : request
      asked.push(path)
      if (!isOnline) throw new TypeError('no line')
      return pages.get(path)?.() ?? html('none', 404)
    },
  })
})

/** As the worker does for a reader. */
async function open(
  path: string,
): Promise<{ text: string; status: number; keptAt: string | null }> {
  const request = new Request(site + path)
  const { response, keptAt } = await keeper.openPage(request)
  if (keptAt === null && response.type !== 'error')
    await keeper.settle(request.url, response.clone())
  return { text: await response.text(), status: response.status, keptAt }
}

describe('pages for when there is no line', () => {
  it('are those that were opened, with the time at which they were fetched', async () => {
    expect((await open('/articles/a')).keptAt).toBeNull()
    isOnline = false

    const { text, keptAt } = await open('/articles/a')

    expect(text).toContain('article a')
    expect(keptAt).toBe('2026-11-01T10:00:00.000Z')
  })

  it('are asked of the site first, so that a copy is never shown for a page that answers', async () => {
    await open('/articles/a')
    pages.set('/articles/a', () => html('article a, corrected'))

    expect((await open('/articles/a')).text).toContain('corrected')
  })

  it.each([404, 410])('are forgotten once the site says %s', async (status) => {
    await keeper.fetchPage('/offline')
    await open('/articles/a')
    pages.set('/articles/a', () => html('taken down', status))
    expect((await open('/articles/a')).status).toBe(status)
    isOnline = false

    expect((await open('/articles/a')).text).toContain('offline page')
  })

  it('are forgotten when others are opened after they were taken down', async () => {
    await keeper.fetchPage('/offline')
    await open('/articles/a')
    pages.set('/offline/live.json', () => Response.json(['/', '/offline']))
    await keeper.forgetTakenDown()
    isOnline = false

    expect((await open('/articles/a')).text).not.toContain('article a')
  })

  it('stay when nobody can say which of them are live', async () => {
    await open('/articles/a')
    pages.set('/offline/live.json', () => new Response(null, { status: 503 }))
    await keeper.forgetTakenDown()
    isOnline = false

    expect((await open('/articles/a')).text).toContain('article a')
  })

  it('stand in for a site that is out of order', async () => {
    await open('/articles/a')
    pages.set('/articles/a', () => html('out of order', 502))

    expect((await open('/articles/a')).text).toContain('article a')
  })

  it('are never those with a query: what is looked for is not kept', async () => {
    await keeper.fetchPage('/offline')
    pages.set('/search?q=pain', () => html('found'))
    await open('/search?q=pain')
    isOnline = false

    expect((await open('/search?q=pain')).text).toContain('offline page')
    expect((await open('/search')).text).toContain('offline page')
  })

  it('bring the files that they need', async () => {
    await open('/articles/a')
    isOnline = false

    const css = await keeper.openFile(new Request(`${site}/_next/static/a.css`))

    expect(await css.text()).toBe('css')
  })

  it('are sixty at most, the oldest forgotten first', async () => {
    await keeper.fetchPage('/offline')
    for (let place = 0; place <= 60; place += 1) {
      pages.set(`/articles/${place}`, () => html(`article ${place}`))
      await open(`/articles/${place}`)
    }
    isOnline = false

    expect((await open('/articles/0')).text).toContain('offline page')
    expect((await open('/articles/1')).text).toContain('article 1')
  })

  it('are fetched anew with a new build, and kept where that fails', async () => {
    await open('/articles/a')
    pages.set('/articles/a', () => html('article a, by the new build'))
    await keeper.renew()
    isOnline = false
    await keeper.renew()

    expect((await open('/articles/a')).text).toContain('by the new build')
  })
})
