import { describe, expect, it } from 'vitest'
import { createPageCache } from './page-cache'

type Page = { readonly name: string; readonly bytes: number }

const maker = () => {
  const made: string[] = []
  const make =
    (name: string, bytes = 10) =>
    async (): Promise<Page> => {
      made.push(name)
      return { name, bytes }
    }
  return { made, make }
}

describe('the page cache', () => {
  it('makes a page once per version', async () => {
    const cache = createPageCache<Page>({ maxBytes: 100 })
    const { made, make } = maker()

    await cache.find('1', '/a', make('a'))
    await cache.find('1', '/a', make('again'))
    await cache.find('2', '/a', make('new'))

    expect(made).toEqual(['a', 'new'])
  })

  it('makes a page once for all who ask at the same time', async () => {
    const cache = createPageCache<Page>({ maxBytes: 100 })
    const { made, make } = maker()

    const pages = await Promise.all([1, 2, 3].map(() => cache.find('1', '/a', make('a'))))

    expect(made).toEqual(['a'])
    expect(new Set(pages).size).toBe(1)
  })

  it('throws out the least recently used page when there are too many bytes', async () => {
    const cache = createPageCache<Page>({ maxBytes: 25 })
    const { made, make } = maker()

    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.find('1', key, make(key))

    expect(made).toEqual(['a', 'b', 'c', 'b'])
    expect(cache.bytes()).toBeLessThanOrEqual(25)
  })

  it('does not keep a page that is larger than the whole cache', async () => {
    const cache = createPageCache<Page>({ maxBytes: 25 })
    const { made, make } = maker()

    await cache.find('1', '/small', make('small'))
    await cache.find('1', '/big', make('big', 26))
    await cache.find('1', '/small', make('small'))

    expect(made).toEqual(['small', 'big'])
  })

  it('forgets all pages of an older version, also one that is finished late', async () => {
    const cache = createPageCache<Page>({ maxBytes: 100 })
    const { made, make } = maker()
    let finish = (_page: Page): void => undefined
    const slow = cache.find('1', '/a', () => new Promise((resolve) => (finish = resolve)))
    await cache.find('2', '/b', make('b'))

    finish({ name: 'old', bytes: 10 })
    await slow
    await cache.find('2', '/a', make('new'))

    expect(made).toEqual(['b', 'new'])
    expect(cache.bytes()).toBe(20)
  })

  it('tries again after a page could not be made', async () => {
    const cache = createPageCache<Page>({ maxBytes: 100 })
    const { made, make } = maker()

    await expect(cache.find('1', '/a', () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    )
    await cache.find('1', '/a', make('a'))

    expect(made).toEqual(['a'])
  })
})
