import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  chooseEncoding,
  encodings,
  keepInteractivePage,
  keepReadingPage,
  keepText,
} from './kept-page'
import { placeholderNonce } from './nonces'
import { servePage } from './serve-page'

const script = (): string => `<script nonce="${placeholderNonce()}">next()</script>`
const html = (): string => `<!DOCTYPE html><p>Words</p>${script()}`

const serve = async (changes: Partial<Parameters<typeof servePage>[0]> = {}) =>
  servePage({
    page: await keepReadingPage(html()),
    status: 200,
    path: '/articles/a',
    acceptEncoding: null,
    ifNoneMatch: null,
    ...changes,
  })

const textOf = (body: Uint8Array | null): string => Buffer.from(body ?? []).toString()

describe('a reading page', () => {
  it('is served without scripts, under a policy that lets in files of ours only', async () => {
    const { body, headers } = await serve()

    expect(textOf(body)).toBe('<!DOCTYPE html><p>Words</p>')
    expect(headers['Content-Security-Policy']).toContain("script-src 'self';")
    expect(headers['Content-Security-Policy']).not.toContain('nonce')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is the same in %s, with an ETag of its own', async (encoding, decompress) => {
    const plain = await serve()
    const compressed = await serve({ acceptEncoding: encoding })

    expect(decompress(compressed.body ?? '').toString()).toBe(textOf(plain.body))
    expect(compressed.headers['Content-Encoding']).toBe(encoding)
    expect(compressed.headers['ETag']).not.toBe(plain.headers['ETag'])
  })

  it('is not sent again to who has it', async () => {
    const { headers } = await serve({ acceptEncoding: 'br' })
    const ifNoneMatch = `"other", W/${headers['ETag']}`

    const again = await serve({ acceptEncoding: 'br', ifNoneMatch })

    expect(again).toMatchObject({ status: 304, body: null })
    expect(again.headers['Content-Security-Policy']).toBeDefined()
    expect((await serve({ acceptEncoding: 'gzip', ifNoneMatch })).status).toBe(200)
  })

  it('that stands for a state is not kept by anybody', async () => {
    const { headers, status } = await serve({ status: 410, ifNoneMatch: '*' })

    expect(status).toBe(410)
    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers['ETag']).toBeUndefined()
  })
})

describe('a page in another form', () => {
  it('says what it is, is not listed, and is not sent again to who has it', async () => {
    const page = await keepText('# Words', 'text/markdown')
    const { headers, body } = await serve({ page })

    expect(textOf(body)).toBe('# Words')
    expect(headers['Content-Type']).toBe('text/markdown; charset=utf-8')
    expect(headers['X-Robots-Tag']).toBe('noindex')
    expect((await serve({ page, ifNoneMatch: headers['ETag'] ?? null })).status).toBe(304)
  })
})

describe('an interactive page', () => {
  it('has a fresh nonce in each response, as long as the placeholder', async () => {
    const page = keepInteractivePage(html())
    const served = await Promise.all([1, 2].map(() => serve({ page, path: '/advice' })))

    const nonces = served.map(({ body }) => /nonce="([^"]+)"/.exec(textOf(body))?.[1] ?? '')
    expect(new Set(nonces).size).toBe(2)
    for (const [index, nonce] of nonces.entries()) {
      expect(nonce).toHaveLength(placeholderNonce().length)
      expect(served[index]?.headers['Content-Security-Policy']).toContain(`'nonce-${nonce}'`)
      expect(textOf(served[index]?.body ?? null)).not.toContain(placeholderNonce())
    }
  })

  it('is compressed quickly', async () => {
    const page = keepInteractivePage(html())
    const { body, headers } = await serve({ page, path: '/advice', acceptEncoding: 'gzip, br' })

    expect(headers['Content-Encoding']).toBe('gzip')
    expect(gunzipSync(body ?? '').toString()).toContain('<p>Words</p>')
  })

  it('is kept by nobody, and tells nobody where the reader came from', async () => {
    const { headers } = await serve({ page: keepInteractivePage(html()), path: '/advice' })

    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
  })
})

describe('the encoding', () => {
  it.each([
    [null, 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['deflate', 'identity'],
    ['nonsense;;,=', 'identity'],
  ])('for "%s" is %s', (accepted, expected) => {
    expect(chooseEncoding(accepted, encodings)).toBe(expected)
  })
})

describe('a page that is made for one request', () => {
  const page = { kind: 'unkept', bytes: 0, html: '<p>Words</p>' } as const

  it('is stored and listed by nobody, and runs no script but ours', async () => {
    const { status, body, headers } = await serve({ page, path: '/search' })

    expect(status).toBe(200)
    expect(textOf(body)).toBe('<p>Words</p>')
    expect(headers).toMatchObject({
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    })
    expect(headers['ETag']).toBeUndefined()
    expect(headers['Content-Security-Policy']).toContain("script-src 'self';")
  })

  it('has no 304', async () => {
    expect((await serve({ page, path: '/search', ifNoneMatch: '*' })).status).toBe(200)
  })
})
