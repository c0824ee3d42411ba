import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { placeholderNonce } from './nonces'
import { joinStyles } from './join-styles'
import { lendNonce, stripScripts } from './strip-scripts'

/** HTML as it is kept between requests, or made for one. */
export type KeptPage =
  | {
      readonly kind: 'reading'
      readonly bytes: number
      /** Hash of the text. */
      readonly hash: string
      readonly bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>
      readonly contentType: string
    }
  /** The pieces between the places where the nonce goes. */
  | { readonly kind: 'interactive'; readonly bytes: number; readonly pieces: readonly string[] }
  /** Without Next's scripts, and gone after the response. */
  | { readonly kind: 'unkept'; readonly bytes: 0; readonly html: string }

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Takes out Next's scripts, and joins its style sheets. */
export const keepReadingPage = (html: string): Promise<KeptPage> =>
  keepText(joinStyles(stripScripts(html, placeholderNonce())), 'text/html')

/** Compresses as well as can be: it is done once per version of the content. */
export async function keepText(text: string, type: string): Promise<KeptPage> {
  const identity = Buffer.from(text)
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
  return {
    kind: 'reading',
    hash,
    bodies,
    bytes: br.length + gz.length + identity.length,
    contentType: `${type}; charset=utf-8`,
  }
}

export function keepInteractivePage(html: string): KeptPage {
  const placeholder = placeholderNonce()
  return {
    kind: 'interactive',
    pieces: lendNonce(html, placeholder).split(placeholder),
    bytes: 2 * html.length,
  }
}

/** Brotli would take half as long again for one per cent less, and a response with a nonce of its own is compressed each time. */
export const quickEncodings = ['gzip', 'identity'] as const

export async function compressQuickly(
  html: string,
  encoding: (typeof quickEncodings)[number],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Buffer.from(html)
  return new Uint8Array(encoding === 'gzip' ? await toGzip(bytes, { level: 4 }) : bytes)
}

/** The first of these encodings that the reader's browser takes. */
export function chooseEncoding<Offered extends Encoding>(
  acceptEncoding: string | null,
  offered: readonly Offered[],
): Offered | 'identity' {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      return [name, parameters.every((parameter) => !/^q=0(?:\.0*)?$/.test(parameter))]
    }),
  )
  return offered.find((encoding) => accepted.get(encoding) ?? accepted.get('*')) ?? 'identity'
}
