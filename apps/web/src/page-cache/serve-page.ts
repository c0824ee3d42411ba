import {
  chooseEncoding,
  compressQuickly,
  encodings,
  quickEncodings,
  type Encoding,
  type KeptPage,
} from './kept-page'
import { freshNonce } from './nonces'
import { securityHeaders } from './security-headers'

/** Where prefetching is allowed; the browser fetches it once. */
const speculationRules = '"/speculation-rules.json"'

/** The name of a style sheet changes with what stands in it. */
const forEver = 'public, max-age=31536000, immutable'

type Serving = {
  readonly page: KeptPage
  readonly status: number
  /** Address as the reader sees it. */
  readonly path: string
  readonly acceptEncoding: string | null
  readonly ifNoneMatch: string | null
}

/** What a response is made of. */
export type Served = {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array<ArrayBuffer> | null
}

export async function servePage(serving: Serving): Promise<Served> {
  const { page } = serving
  switch (page.kind) {
    case 'reading':
      return serveReading(serving, page)
    case 'interactive':
      return serveInteractive(serving, page)
    case 'unkept':
      return serveUnkept(serving, page)
  }
}

function serveReading(
  { status, path, acceptEncoding, ifNoneMatch }: Serving,
  { bodies, hash, contentType }: Extract<KeptPage, { kind: 'reading' }>,
): Served {
  const encoding = chooseEncoding(acceptEncoding, encodings)
  const common = { ...securityHeaders(path, { kind: 'own-files' }), Vary: 'Accept-Encoding' }
  if (status !== 200) {
    const headers = { ...common, ...stateHeaders(status), ...bodyHeaders(encoding, contentType) }
    return { status, headers, body: bodies[encoding] }
  }
  const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const headers = {
    ...common,
    'Cache-Control': contentType.startsWith('text/css') ? forEver : 'no-cache',
    ETag: etag,
    ...(contentType.startsWith('text/html')
      ? { 'Speculation-Rules': speculationRules }
      : // The same words stand in a page that is listed.
        { 'X-Robots-Tag': 'noindex' }),
  }
  return isKnown(ifNoneMatch, etag)
    ? { status: 304, headers, body: null }
    : {
        status,
        headers: { ...headers, ...bodyHeaders(encoding, contentType) },
        body: bodies[encoding],
      }
}

async function serveInteractive(
  { status, path, acceptEncoding }: Serving,
  { pieces }: Extract<KeptPage, { kind: 'interactive' }>,
): Promise<Served> {
  const encoding = chooseEncoding(acceptEncoding, quickEncodings)
  const nonce = freshNonce()
  return {
    status,
    headers: {
      ...securityHeaders(path, { kind: 'nonce', nonce, isStrict: true }),
      ...bodyHeaders(encoding),
      Vary: 'Accept-Encoding',
      'Cache-Control': 'no-store',
    },
    body: await compressQuickly(pieces.join(nonce), encoding),
  }
}

/** What the reader asked for stands in it, so that nothing on the way may store or list it. */
async function serveUnkept(
  { status, path, acceptEncoding }: Serving,
  { html }: Extract<KeptPage, { kind: 'unkept' }>,
): Promise<Served> {
  const encoding = chooseEncoding(acceptEncoding, quickEncodings)
  return {
    status,
    headers: {
      ...securityHeaders(path, { kind: 'own-files' }),
      ...bodyHeaders(encoding),
      Vary: 'Accept-Encoding',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
    body: await compressQuickly(html, encoding),
  }
}

const bodyHeaders = (
  encoding: Encoding,
  contentType = 'text/html; charset=utf-8',
): Record<string, string> => ({
  'Content-Type': contentType,
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
