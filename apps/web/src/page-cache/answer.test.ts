import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentKey } from '../content/library-state'
import { replaceState } from '../content/store'
import { liveEntry, smallLibrary } from '../content/testing/small-library'
import { answer, keptRoute } from './answer'

beforeAll(async () => {
  const { envelopes, settings } = await smallLibrary()
  const entries = [
    ...envelopes.map(liveEntry),
    { status: 'redirect', path: '/articles/old', to: '/articles/example-article' } as const,
  ]
  replaceState({
    manifest: {
      schemaVersion: 1,
      sequence: 1,
      entries,
      count: entries.length,
      release: null,
      settingsVersion: '1',
    },
    documents: new Map(envelopes.map((it) => [documentKey(it.document.kind, it.document.id), it])),
    release: null,
    settings,
    settingsVersion: '1',
  })
})

type Asked = { method?: string; headers?: Record<string, string>; body?: URLSearchParams }

const ask = (path: string, init: Asked = {}) =>
  answer(new NextRequest(`http://here.example${path}`, init))

const isKept = (response: Response): boolean =>
  response.headers.get('x-middleware-rewrite')?.endsWith(keptRoute.path) ?? false

const isPassedOn = (response: Response): boolean => response.headers.has('x-middleware-next')

describe('the proxy', () => {
  it.each([
    '/',
    '/articles/example-article',
    '/articles/example-article?utm=1',
    '/advice',
    '/none',
  ])('leads %s to the kept pages, under the address without its query', async (path) => {
    const response = await ask(path)

    expect(isKept(response)).toBe(true)
    expect(response.headers.get(`x-middleware-request-${keptRoute.header}`)).toBe(
      path.split('?')[0],
    )
  })

  it('hands the query on to the one page that is made of it, and to no other', async () => {
    const header = `x-middleware-request-${keptRoute.queryHeader}`

    expect((await ask('/search?q=a+b')).headers.get(header)).toBe('?q=a+b')
    expect((await ask('/articles?q=a+b')).headers.get(header)).toBe('')
    expect(
      (await ask('/articles', { headers: { [keptRoute.queryHeader]: '?q=x' } })).headers.get(
        header,
      ),
    ).toBe('')
  })

  it('hands the query of a form on to the page that reads it, and no other query', async () => {
    const header = `x-middleware-request-${keptRoute.queryHeader}`

    expect((await ask('/treatments?cost=free')).headers.get(header)).toBe('?cost=free')
    expect((await ask('/treatments?utm=1')).headers.get(header)).toBe('')
    expect((await ask('/articles?cost=free')).headers.get(header)).toBe('')
  })

  it.each(['/search?q=a', '/advice'])(
    'has %s stored nowhere for a reader with a cookie',
    async (path) => {
      const response = await ask(path, { headers: { cookie: 'a=b' } })

      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    },
  )

  it('lets nobody choose which kept page is served', async () => {
    const response = await ask('/articles', { headers: { [keptRoute.header]: '/advice' } })

    expect(response.headers.get(`x-middleware-request-${keptRoute.header}`)).toBe('/articles')
  })

  it('has Next render for a reader with a cookie, with a nonce that Next can read', async () => {
    const response = await ask('/articles', { headers: { cookie: 'a=b' } })
    const policy = response.headers.get('content-security-policy') ?? ''

    expect(isPassedOn(response)).toBe(true)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{32}';/)
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policy)
  })

  it('leads on from an old address, and keeps the query', async () => {
    const response = await ask('/articles/old?from=mail')

    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(
      'http://here.example/articles/example-article?from=mail',
    )
  })

  it('leads a form of a reader to the route that reads it, and keeps what it is about', async () => {
    const body = new URLSearchParams({ act: 'helpful', isHelpful: 'yes' })
    const response = await ask('/respond?about=%2Farticles%2Fx', { method: 'POST', body })

    expect(response.headers.get('x-middleware-rewrite')).toBe(
      'http://here.example/respond/send?about=%2Farticles%2Fx',
    )
    expect((await ask('/respond/send', { method: 'POST', body })).status).toBe(404)
  })

  it('passes files on', async () => {
    expect(isPassedOn(await ask('/unknot.js'))).toBe(true)
    expect(isPassedOn(await ask('/healthz'))).toBe(true)
  })

  it.each([
    ['PUT', '/articles', 'GET, HEAD'],
    ['POST', '/articles', 'GET, HEAD'],
    ['DELETE', '/advice', 'GET, HEAD, POST'],
    ['DELETE', '/respond', 'GET, HEAD, POST'],
    ['POST', '/search', 'GET, HEAD'],
    ['POST', '/unknot.js', 'GET, HEAD'],
  ])('refuses %s of %s, and says what is allowed', async (method, path, allowed) => {
    const response = await ask(path, { method })

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allowed)
  })
})
