import { describe, expect, it } from 'vitest'
import { asIfAnywhere, joinStyles, readSheets, readStyles } from './join-styles'

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`

describe('joinStyles', () => {
  it('puts one link in the place of the first, and names the sheets in their order', () => {
    expect(joinStyles(`<a>${link('b-')}<i>${link('a_1')}</i>`)).toBe(
      '<a><link rel="stylesheet" href="/unknot/styles/b-+a_1.css"/><i></i>',
    )
  })

  it.each(['<p>none</p>', link('one')])('leaves %j as it is', (html) => {
    expect(joinStyles(html)).toBe(html)
  })
})

describe('readSheets', () => {
  it('reads the names that joinStyles wrote', () => {
    const [, address = ''] = /href="([^"]+)"/.exec(joinStyles(link('b-') + link('a_1'))) ?? []

    expect(readSheets(address)).toEqual(['b-', 'a_1'])
  })

  it.each([
    '/unknot/styles/one.css',
    '/unknot/styles/a+a.css',
    '/unknot/styles/..%2Fa+b.css',
    '/unknot/styles/../a+b.css',
    `/unknot/styles/${Array.from({ length: 25 }, (_, place) => place).join('+')}.css`,
    '/articles/a+b.css',
  ])('reads nothing in %s', (path) => {
    expect(readSheets(path)).toBeNull()
  })
})

it('there are no styles where one of the sheets is not there', async () => {
  expect(await readStyles(['no', 'such'])).toBeNull()
})

it('names fonts so that they are found from any address', () => {
  expect(
    asIfAnywhere(
      'a{src:url(../media/a.woff2),url("../media/b.woff2")}/*# sourceMappingURL=a.map*/',
    ),
  ).toBe('a{src:url(/_next/static/media/a.woff2),url("/_next/static/media/b.woff2")}')
})
