import { createKeeper, offlinePath } from './keeper'

/** What of a service worker's surroundings is used here: the types of browsers do not know them. */
type WorkerScope = {
  readonly caches: CacheStorage
  readonly location: Location
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (kind: string, listen: (event: WorkerEvent) => void) => void
}

type WorkerEvent = {
  readonly request: Request
  readonly resultingClientId: string
  readonly source: { readonly id: string } | null
  readonly ports: readonly MessagePort[]
  readonly data: unknown
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly respondWith: (answer: Promise<Response>) => void
}

declare const self: WorkerScope
/** Differs with each build. */
declare const BUILD: string

const keeper = createKeeper({
  caches: self.caches,
  fetch: (path) => fetch(path),
  now: () => new Date(),
})
/** When the copy was fetched that a window shows. */
const copyShownIn = new Map<string, string>()

const isFile = /\.(?:js|css|json|svg|woff2)$/

self.addEventListener('install', (event) => {
  const isSparing = self.navigator.connection?.saveData === true
  event.waitUntil(
    Promise.all([self.skipWaiting(), ...(isSparing ? [] : [keeper.fetchPage(offlinePath)])]),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), keeper.renew()]))
})

// What is sent, what is looked for, and what other sites have, is none of its business.
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(event))
  else if (url.search === '' && isFile.test(url.pathname) && !url.pathname.startsWith('/offline/'))
    event.respondWith(keeper.openFile(request))
})

async function openPage(event: WorkerEvent): Promise<Response> {
  const { response, keptAt } = await keeper.openPage(event.request)
  if (keptAt !== null) copyShownIn.set(event.resultingClientId, keptAt)
  else if (response.type !== 'error') {
    const copy = response.clone()
    event.waitUntil(keeper.settle(event.request.url, copy).then(keeper.forgetTakenDown))
  }
  return response
}

/** From a page: it wants to be kept, wants to know how old it is or whose build this is, or is back on line. */
self.addEventListener('message', (event) => {
  const { data, source, ports } = event
  if (data === 'build') ports[0]?.postMessage(BUILD)
  else if (data === 'how-old') ports[0]?.postMessage(copyShownIn.get(source?.id ?? '') ?? null)
  else if (data === 'back-on-line') event.waitUntil(keeper.forgetTakenDown())
  else if (typeof data === 'string' && data.startsWith('/')) event.waitUntil(keeper.fetchPage(data))
})
