import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type PageSize = {
  readonly path: string
  /** Bytes of HTML and CSS together, by Brotli. */
  readonly reading: number
  /** Bytes of scripts, by gzip. */
  readonly scripts: number
}

/** What a browser fetches of ours to show a page; its first address is the page itself. */
export async function sizeOf(url: string, path: string): Promise<PageSize> {
  const html = await fetchText(new URL(path, url))
  const sheets = addresses(html, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
  const scripts = addresses(html, /<script\b[^>]*\bsrc="([^"]+)"/g)
  const css = await Promise.all(sheets.map((sheet) => fetchText(new URL(sheet, url))))
  const js = await Promise.all(scripts.map((script) => fetchText(new URL(script, url))))
  return {
    path,
    reading: [html, ...css].reduce((sum, text) => sum + brotli(text), 0),
    scripts: js.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  }
}

const addresses = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].flatMap(([, address = '']) => address)),
]

async function fetchText(url: URL): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: status ${answer.status}.`)
  return answer.text()
}

const brotli = (text: string): number =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  }).length

/** A second visit, as a browser makes it. */
export async function repeatStatus(url: string): Promise<number> {
  const etag = (await fetch(url)).headers.get('etag') ?? ''
  return (await fetch(url, { headers: { 'If-None-Match': etag } })).status
}

/** Nonces of so many answers of an interactive page. */
export async function noncesOf(url: string, count: number): Promise<ReadonlySet<string>> {
  const nonces = new Set<string>()
  for (let place = 0; place < count; place += 1) {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
  }
  return nonces
}
