import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { placeholderNonce } from './nonces'
import { lendNonce, stripScripts } from './strip-scripts'

/** HTML as it is kept between requests. */
export type KeptPage =
  | {
      readonly kind: 'reading'
      readonly bytes: number
      /** Hash of the HTML. */
      readonly hash: string
      readonly bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>
    }
  /** The pieces between the places where the nonce goes. */
  | { readonly kind: 'interactive'; readonly bytes: number; readonly pieces: readonly string[] }

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Takes out Next's scripts and compresses as well as can be: it is done once per version of the content. */
export async function keepReadingPage(html: string): Promise<KeptPage> {
  const identity = Buffer.from(stripScripts(html, placeholderNonce()))
  const [br, gz] = await Promise.all([
    toBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    toGzip(identity, { level: 9 }),
  ])
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 27)
  const bodies = {
    br: new Uint8Array(br),
    gzip: new Uint8Array(gz),
    identity: new Uint8Array(identity),
  }
  return { kind: 'reading', hash, bodies, bytes: br.length + gz.length + identity.length }
}

export function keepInteractivePage(html: string): KeptPage {
  const placeholder = placeholderNonce()
  return {
    kind: 'interactive',
    pieces: lendNonce(html, placeholder).split(placeholder),
    bytes: 2 * html.length,
  }
}

/** Each response is compressed anew, since its nonce is its own: quickly, therefore. */
export async function compressQuickly(
  html: string,
  encoding: Encoding,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Buffer.from(html)
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
    return new Uint8Array(await toBrotli(bytes, { params }))
  }
  return new Uint8Array(encoding === 'gzip' ? await toGzip(bytes, { level: 4 }) : bytes)
}

/** The best encoding that the reader's browser takes. */
export function chooseEncoding(acceptEncoding: string | null): Encoding {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      return [name, parameters.every((parameter) => !/^q=0(?:\.0*)?$/.test(parameter))]
    }),
  )
  return encodings.find((encoding) => accepted.get(encoding) ?? accepted.get('*')) ?? 'identity'
}
