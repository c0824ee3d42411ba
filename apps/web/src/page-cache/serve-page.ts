import { NextResponse } from 'next/server'
import { chooseEncoding, compressQuickly, type Encoding, type KeptPage } from './kept-page'
import { freshNonce } from './nonces'
import { securityHeaders } from './security-headers'

/** Where prefetching is allowed; the browser fetches it once. */
const speculationRules = '"/speculation-rules.json"'

type Serving = {
  readonly page: KeptPage
  readonly status: number
  readonly request: Request
  /** Address as the reader sees it. */
  readonly path: string
}

export function servePage(serving: Serving): Promise<NextResponse> {
  const { page } = serving
  return page.kind === 'reading' ? serveReading(serving, page) : serveInteractive(serving, page)
}

async function serveReading(
  { status, request, path }: Serving,
  { bodies, hash }: Extract<KeptPage, { kind: 'reading' }>,
): Promise<NextResponse> {
  const encoding = chooseEncoding(request.headers.get('accept-encoding'))
  const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const headers = {
    ...securityHeaders(path, { kind: 'own-files' }),
    Vary: 'Accept-Encoding',
    ...(status === 200
      ? { 'Cache-Control': 'no-cache', ETag: etag, 'Speculation-Rules': speculationRules }
      : stateHeaders(status)),
  }
  if (status === 200 && isKnown(request.headers.get('if-none-match'), etag)) {
    return new NextResponse(null, { status: 304, headers })
  }
  return respond(request, bodies[encoding], status, { ...headers, ...bodyHeaders(encoding) })
}

async function serveInteractive(
  { status, request, path }: Serving,
  { pieces }: Extract<KeptPage, { kind: 'interactive' }>,
): Promise<NextResponse> {
  const encoding = chooseEncoding(request.headers.get('accept-encoding'))
  const nonce = freshNonce()
  const body = await compressQuickly(pieces.join(nonce), encoding)
  return respond(request, body, status, {
    ...securityHeaders(path, { kind: 'nonce', nonce, isStrict: true }),
    ...bodyHeaders(encoding),
    Vary: 'Accept-Encoding',
    'Cache-Control': 'no-store',
  })
}

function respond(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  status: number,
  headers: Record<string, string>,
): NextResponse {
  return new NextResponse(request.method === 'HEAD' ? null : body, { status, headers })
}

const bodyHeaders = (encoding: Encoding): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
})

const stateHeaders = (status: number): Record<string, string> => ({
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  ...(status === 503 && { 'Retry-After': '5' }),
})

const isKnown = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*')
