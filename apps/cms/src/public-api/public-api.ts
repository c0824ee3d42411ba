import { hashSchema, pageKinds, type PageKind } from '@unknot/content-schema'
import { answerWith, hasRepresentation, refuse, type Representation } from './answer'
import type { ManifestWatch } from './manifest-watch'
import type { RateLimit } from './rate-limit'
import type { ReceiveVoice } from '../voice/receive'

/** What the public API shows. Each answers null where there is nothing to show. */
export type PublicContent = {
  readonly manifest: ManifestWatch
  readonly document: (kind: PageKind, id: string) => Promise<Representation | null>
  readonly liveRelease: () => Promise<Representation | null>
  readonly release: (hash: string) => Promise<Representation | null>
  readonly settings: () => Promise<Representation>
  readonly description: () => Representation
  readonly comments: (kind: PageKind, id: string) => Promise<Representation>
  readonly receive: ReceiveVoice
}

type Options = {
  readonly content: PublicContent
  readonly rateLimit: RateLimit
  /** Told of what readers are not. */
  readonly onError: (error: unknown) => void
}

export type PublicApi = (request: Request) => Promise<Response>

/** Where the API is mounted. */
export const publicApiBase = '/api/public/v1'
const longestWaitSeconds = 25

/** The public API: reads requests, and answers with what is published and nothing else. */
export function createPublicApi({ content, rateLimit, onError }: Options): PublicApi {
  return async (request) => {
    try {
      const written = request.method === 'POST' ? writtenTo(request) : null
      if (written === null && request.method !== 'GET' && request.method !== 'HEAD') {
        return refuseMethod(request)
      }
      const seconds = await rateLimit(request)
      if (seconds !== null) return refuseTooMany(seconds)
      return written === null
        ? await route(content, request)
        : await content.receive(written, request)
    } catch (error) {
      onError(error)
      const message = 'The library cannot be read at the moment. Try again in a few seconds.'
      return refuse(503, 'library/unavailable', message, { 'Retry-After': '5' })
    }
  }
}

/** What the site hands on from readers; null where nothing is taken. */
function writtenTo(request: Request): 'comments' | 'feedback' | null {
  const { pathname } = new URL(request.url)
  const place = pathname.slice(publicApiBase.length + 1)
  return place === 'comments' || place === 'feedback' ? place : null
}

function route(content: PublicContent, request: Request): Promise<Response> | Response {
  const { pathname, searchParams } = new URL(request.url)
  const [first, second, third, ...rest] = pathname.slice(publicApiBase.length + 1).split('/')
  if (rest.length > 0) return refuseUnknown(pathname)
  if (first === 'documents' && second !== undefined && third !== undefined) {
    return answerDocument(content, request, second, third)
  }
  if (first === 'comments' && second !== undefined && third !== undefined) {
    return answerComments(content, request, second, third)
  }
  if (third !== undefined) return refuseUnknown(pathname)
  if (first === 'releases' && second !== undefined) return answerRelease(content, request, second)
  if (second !== undefined) return refuseUnknown(pathname)
  switch (first) {
    case 'manifest':
      return answerManifest(content.manifest, request, searchParams.get('wait'))
    case 'settings':
      return content.settings().then((settings) => answerWith(request, settings))
    case 'openapi.json':
      return answerWith(request, content.description())
    default:
      return refuseUnknown(pathname)
  }
}

async function answerManifest(
  manifest: ManifestWatch,
  request: Request,
  wait: string | null,
): Promise<Response> {
  const seconds = Number(wait ?? '0')
  if (!Number.isFinite(seconds) || wait?.trim() === '') {
    return refuse(
      400,
      'manifest/invalid-wait',
      `"wait" is a number of seconds from 0 to ${longestWaitSeconds}, such as ?wait=25.`,
    )
  }
  const now = await manifest.now()
  const ms = Math.min(Math.max(seconds, 0), longestWaitSeconds) * 1000
  if (ms === 0 || !hasRepresentation(request, now.etag)) return answerWith(request, now)
  if (manifest.isFull()) {
    const message = 'Too many callers wait for a change already. Ask again without "wait".'
    return refuse(429, 'manifest/too-many-waiting', message, { 'Retry-After': '5' })
  }
  return answerWith(request, await manifest.waitUntilNot(now.etag, ms, request.signal))
}

async function answerDocument(
  content: PublicContent,
  request: Request,
  givenKind: string,
  id: string,
): Promise<Response> {
  const kind = pageKinds.find((one) => one === givenKind)
  if (kind === undefined) {
    return refuse(
      404,
      'document/unknown-kind',
      `There is no such kind of document. Known kinds: ${pageKinds.join(', ')}.`,
    )
  }
  const document = isId(id) ? await content.document(kind, id) : null
  return document === null
    ? refuse(
        404,
        'document/not-live',
        `No ${kind} with this id is live. The manifest lists every document that is.`,
      )
    : answerWith(request, document)
}

async function answerComments(
  content: PublicContent,
  request: Request,
  givenKind: string,
  id: string,
): Promise<Response> {
  const kind = pageKinds.find((one) => one === givenKind)
  if (kind === undefined || !isId(id)) return refuseUnknown(new URL(request.url).pathname)
  return answerWith(request, await content.comments(kind, id))
}

/** Ids hold nothing else, so nothing else is looked up. */
const isId = (id: string): boolean => /^[A-Za-z0-9-]{1,80}$/.test(id)

async function answerRelease(
  content: PublicContent,
  request: Request,
  hash: string,
): Promise<Response> {
  if (hash === 'live') {
    const live = await content.liveRelease()
    return live === null
      ? refuse(404, 'release/none-live', 'No release is live yet.')
      : answerWith(request, live)
  }
  if (!hashSchema.safeParse(hash).success) {
    return refuse(
      400,
      'release/invalid-hash',
      'A release is asked for by "live", or by its SHA-256: 64 hexadecimal digits in lower case.',
    )
  }
  const release = await content.release(hash)
  return release === null
    ? refuse(404, 'release/unknown', 'No release that was live has this hash.')
    : answerWith(request, release, { isImmutable: true })
}

const refuseUnknown = (pathname: string): Response =>
  refuse(
    404,
    'address/unknown',
    `There is nothing at ${pathname.slice(0, 200)}. ${publicApiBase}/openapi.json describes what there is.`,
  )

const refuseMethod = ({ method }: Request): Response =>
  refuse(
    405,
    'method/not-allowed',
    `${method} is not possible here: only the site writes here, to comments and feedback.`,
    {
      Allow: 'GET, HEAD',
    },
  )

const refuseTooMany = (seconds: number): Response =>
  refuse(429, 'client/too-many-requests', `Too many requests. Wait ${seconds} seconds.`, {
    'Retry-After': String(seconds),
  })
