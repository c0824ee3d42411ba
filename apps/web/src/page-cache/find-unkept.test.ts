import { afterEach, describe, expect, it, vi } from 'vitest'
import { findUnkeptPage } from './find-unkept'
import { placeholderNonce } from './nonces'

afterEach(() => vi.restoreAllMocks())

describe('findUnkeptPage', () => {
  it('renders the page from its query, without scripts of the framework', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response(`<p>a</p><script nonce="${placeholderNonce()}">x</script>`))

    const page = await findUnkeptPage('/search', '?q=a')

    expect(page).toEqual({ kind: 'unkept', bytes: 0, html: '<p>a</p>' })
    expect(fetched.mock.calls[0]?.[0]).toMatch(/\/search\?q=a$/)
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no answer from /search?q=secret'))],
    ['has another status', () => Promise.resolve(new Response('secret', { status: 500 }))],
  ])('is null where rendering %s, and logs nothing of the query', async (_, answer) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)

    expect(await findUnkeptPage('/search', '?q=secret')).toBeNull()
    expect(logged.mock.calls.flat().join()).toContain('"/search"')
    expect(logged.mock.calls.flat().join()).not.toContain('secret')
  })
})
