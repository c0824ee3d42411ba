import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { DocumentEnvelope, ManifestEntry, Settings } from '@unknot/content-schema'
import type { SealedRelease } from '@unknot/advice-engine/snapshot'
import { documentKey } from '../library-state'
import { liveEntry, type SmallLibrary } from './small-library'

/** What the fake CMS has; a test changes it and calls `changed`. */
export type CmsContent = {
  sequence: number
  entries: ManifestEntry[]
  documents: Map<string, unknown>
  release: SealedRelease | null
  /** Sent instead of `release`. */
  forgedRelease?: unknown
  settings: Settings
  settingsVersion: string
  /** Sent instead of the manifest. */
  brokenManifest?: string
  /** Answer of every address while the CMS is out of order. */
  failure?: number
  /** Which addresses are out of order. */
  failsAt?: (path: string) => boolean
  /** Takes requests and never answers them. */
  isSilent?: boolean
}

export type FakeCms = {
  readonly url: string
  readonly content: CmsContent
  /** Paths asked for so far. */
  readonly requests: string[]
  /** Publishes what was changed: the sequence grows, and whoever waits is told. */
  readonly changed: () => void
  readonly put: (envelope: DocumentEnvelope) => void
  readonly stop: () => Promise<void>
}

/** A CMS on the loopback address, with the public API and nothing behind it. */
export async function startFakeCms(library: SmallLibrary, port = 0): Promise<FakeCms> {
  const content: CmsContent = {
    sequence: 1,
    entries: library.envelopes.map(liveEntry),
    documents: new Map(library.envelopes.map((envelope) => [keyOf(envelope), envelope])),
    release: library.release,
    settings: library.settings,
    settingsVersion: '1',
  }
  const requests: string[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    answer(content, waiting, request, response)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  const changed = () => {
    content.sequence += 1
    for (const tell of waiting) tell()
  }
  return {
    url: `http://127.0.0.1:${actualPort}`,
    content,
    requests,
    changed,
    put: (envelope) => {
      content.documents.set(keyOf(envelope), envelope)
      const entry = liveEntry(envelope)
      content.entries = [...content.entries.filter(({ path }) => path !== entry.path), entry]
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}

const keyOf = ({ document }: DocumentEnvelope): string => documentKey(document.kind, document.id)

function answer(
  content: CmsContent,
  waiting: Set<() => void>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', 'http://cms')
  const path = url.pathname.replace('/api/public/v1/', '')
  if (content.isSilent === true) return undefined
  if (content.failure !== undefined) return send(response, content.failure, '{}')
  if (content.failsAt?.(path) === true) return send(response, 500, '{}')
  if (path === 'manifest') return sendManifest(content, waiting, url, request, response)
  const body = bodyAt(content, path)
  return body === undefined ? send(response, 404, '{}') : send(response, 200, JSON.stringify(body))
}

function bodyAt(content: CmsContent, path: string): unknown {
  if (path === 'settings') return content.settings
  if (path.startsWith('releases/')) return content.forgedRelease ?? content.release ?? undefined
  return content.documents.get(path.replace('documents/', ''))
}

function sendManifest(
  content: CmsContent,
  waiting: Set<() => void>,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const text = manifestOf(content)
  const etag = etagOf(text)
  if (request.headers['if-none-match'] !== etag) return send(response, 200, text, etag)
  const finish = () => {
    clearTimeout(timer)
    waiting.delete(finish)
    const now = manifestOf(content)
    if (etagOf(now) === etag) send(response, 304, '', etag)
    else send(response, 200, now, etagOf(now))
  }
  const timer = setTimeout(finish, Number(url.searchParams.get('wait') ?? 0) * 1000)
  waiting.add(finish)
}

const etagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`

function manifestOf({ brokenManifest, ...content }: CmsContent): string {
  return (
    brokenManifest ??
    JSON.stringify({
      schemaVersion: 1,
      sequence: content.sequence,
      entries: content.entries,
      count: content.entries.length,
      release: content.release?.manifest.hash ?? null,
      settingsVersion: content.settingsVersion,
    })
  )
}

function send(response: ServerResponse, status: number, body: string, etag?: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...(etag !== undefined && { ETag: etag }),
  })
  response.end(status === 304 ? undefined : body)
}
