/** Names of the stores: pages that the reader has opened, and the files that they need. The number is of their format. */
export const stores = { pages: 'unknot-pages-1', files: 'unknot-files-1' } as const

/** When a copy was fetched: in its headers. */
export const keptHeader = 'x-unknot-kept'

export const offlinePath = '/offline'

/** Says which pages are live. */
export const livePath = '/offline/live.json'

const mostPages = 60
const mostFiles = 160

/** Fetched by a page's script, so that they do not stand in its HTML. */
const companions: Readonly<Record<string, readonly string[]>> = {
  '/advice': ['/advice/release.json'],
  [offlinePath]: ['/search/entries.json', '/unknot/search-engine.js'],
}

const fileInPage = /"(\/(?:_next\/static|unknot)\/[^"?\\]+)"/g
/** Their names change with their content, so a copy is as good as the file. */
const namedByContent = /^\/(?:_next\/static|unknot\/styles)\//

type Surroundings = {
  readonly caches: CacheStorage
  readonly fetch: (path: string | Request) => Promise<Response>
  readonly now: () => Date
}

/** An answer to the reader, and when its copy was fetched; null for what came from the site itself. */
export type Answered = { readonly response: Response; readonly keptAt: string | null }

export type Keeper = ReturnType<typeof createKeeper>

/** Keeps pages for when there is no line: the site is always asked first, and what it has taken down is forgotten. */
export function createKeeper({ caches, fetch, now }: Surroundings) {
  async function openPage(request: Request): Promise<Answered> {
    const path = pathOf(request.url)
    try {
      const response = await fetch(request)
      const copy = response.status >= 500 ? await findCopy(path) : null
      return copy ?? { response, keptAt: null }
    } catch {
      return (await findCopy(path)) ?? (await findCopy(offlinePath)) ?? noCopy()
    }
  }

  async function findCopy(path: string | null): Promise<Answered | null> {
    const response = path === null ? undefined : await (await caches.open(stores.pages)).match(path)
    return response ? { response, keptAt: response.headers.get(keptHeader) } : null
  }

  /** After the reader has the answer: keeps it, or forgets what is no longer there. */
  async function settle(address: string, response: Response): Promise<void> {
    const path = pathOf(address)
    if (path === null) return
    if (isGone(response)) await (await caches.open(stores.pages)).delete(path)
    else if (isPage(response)) await keepPage(path, response)
  }

  async function keepPage(path: string, response: Response): Promise<void> {
    const html = await response.text()
    const headers = new Headers(response.headers)
    headers.delete('content-encoding')
    headers.set(keptHeader, now().toISOString())
    const pages = await caches.open(stores.pages)
    await pages.delete(path)
    await pages.put(path, new Response(html, { headers }))
    await keepFiles([...filesIn(html), ...(companions[path] ?? [])])
    const kept = await pages.keys()
    const ours = kept.filter(({ url }) => new URL(url).pathname !== offlinePath)
    for (const oldest of ours.slice(0, Math.max(0, ours.length - mostPages)))
      await pages.delete(oldest)
  }

  async function keepFiles(paths: readonly string[]): Promise<void> {
    const files = await caches.open(stores.files)
    for (const path of paths) {
      if (namedByContent.test(path) && (await files.match(path)) !== undefined) continue
      const response = await fetch(path).catch(() => null)
      if (response?.ok === true) await files.put(path, response)
    }
    if ((await files.keys()).length > mostFiles) await dropUnused(files)
  }

  /** Files that no kept page needs any more. */
  async function dropUnused(files: Cache): Promise<void> {
    const pages = await caches.open(stores.pages)
    const needed = new Set<string>(Object.values(companions).flat())
    for (const key of await pages.keys()) {
      const html = (await (await pages.match(key))?.text()) ?? ''
      for (const path of filesIn(html)) needed.add(path)
    }
    for (const key of await files.keys())
      if (!needed.has(new URL(key.url).pathname)) await files.delete(key)
  }

  async function openFile(request: Request): Promise<Response> {
    const files = await caches.open(stores.files)
    const copy = namedByContent.test(new URL(request.url).pathname)
      ? await files.match(request)
      : undefined
    if (copy !== undefined) return copy
    try {
      const response = await fetch(request)
      if (response.ok) await files.put(request, response.clone())
      return response
    } catch (error) {
      const older = await files.match(request)
      if (older !== undefined) return older
      throw error
    }
  }

  /** Asks the site which pages are live, and forgets all others. */
  async function forgetTakenDown(): Promise<void> {
    const answer = await fetch(livePath).catch(() => null)
    if (answer?.ok !== true) return
    const live: unknown = await answer.json()
    if (!Array.isArray(live)) return
    const paths = new Set<unknown>(live)
    const pages = await caches.open(stores.pages)
    for (const key of await pages.keys())
      if (!paths.has(new URL(key.url).pathname)) await pages.delete(key)
  }

  /** Fetches a page as it is now. */
  async function fetchPage(path: string): Promise<void> {
    const response = await fetch(path).catch(() => null)
    if (response !== null) await settle(path, response)
  }

  /** Fetches every kept page as this version of the site makes it. */
  async function renew(): Promise<void> {
    const pages = await caches.open(stores.pages)
    for (const { url } of await pages.keys()) await fetchPage(new URL(url).pathname)
  }

  return { openPage, openFile, settle, fetchPage, forgetTakenDown, renew }
}

/** Null for an address with a query: what somebody looked for is kept nowhere. */
function pathOf(address: string): string | null {
  const { pathname, search } = new URL(address, 'https://here.invalid')
  return search === '' ? pathname : null
}

const isGone = ({ status, type }: Response): boolean =>
  status === 404 || status === 410 || type === 'opaqueredirect'

const isPage = (response: Response): boolean =>
  response.status === 200 &&
  !response.redirected &&
  (response.headers.get('content-type') ?? '').startsWith('text/html')

const filesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(fileInPage)].flatMap(([, path = '']) => path)),
]

const noCopy = (): Answered => ({ response: Response.error(), keptAt: null })
