import { describe, expect, it } from 'vitest'
import { deriveEntries, type LivePage } from './manifest-entries'

const page = (document: string, path: string): LivePage => ({
  document,
  path,
  kind: 'article',
  id: document,
  version: 'v1',
})

const statuses = (...args: Parameters<typeof deriveEntries>) =>
  Object.fromEntries(
    deriveEntries(...args).map((entry) => [
      entry.path,
      entry.status === 'redirect' ? `redirect ${entry.to}` : entry.status,
    ]),
  )

describe('the entries of the manifest', () => {
  it('keep an address live while its document is', () => {
    expect(statuses([page('a', '/articles/x')], [{ path: '/articles/x', document: 'a' }])).toEqual({
      '/articles/x': 'live',
    })
  })

  it('are gone where the document is no longer live', () => {
    expect(statuses([], [{ path: '/articles/x', document: 'a' }])).toEqual({
      '/articles/x': 'gone',
    })
  })

  it('redirect straight to the present address after two moves', () => {
    const past = ['/articles/x', '/articles/y', '/articles/z'].map((path) => ({
      path,
      document: 'a',
    }))

    expect(statuses([page('a', '/articles/z')], past)).toEqual({
      '/articles/x': 'redirect /articles/z',
      '/articles/y': 'redirect /articles/z',
      '/articles/z': 'live',
    })
  })

  it('are gone, not redirects, when a moved document is then withdrawn', () => {
    const past = ['/articles/x', '/articles/y'].map((path) => ({ path, document: 'a' }))

    expect(statuses([], past)).toEqual({ '/articles/x': 'gone', '/articles/y': 'gone' })
  })

  it('show the document that stands at an address now, whoever stood there before', () => {
    const past = [
      { path: '/articles/x', document: 'a' },
      { path: '/articles/y', document: 'a' },
    ]

    expect(statuses([page('b', '/articles/x'), page('a', '/articles/y')], past)).toEqual({
      '/articles/x': 'live',
      '/articles/y': 'live',
    })
  })

  it('come in the order of their addresses, however they are found', () => {
    const pages = [page('b', '/articles/y'), page('a', '/articles/x')]

    expect(deriveEntries(pages, [])).toEqual(deriveEntries(pages.toReversed(), []))
  })
})
