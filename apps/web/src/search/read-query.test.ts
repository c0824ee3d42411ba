import { describe, expect, it } from 'vitest'
import { addressOf, readQuery } from './read-query'

describe('readQuery', () => {
  it.each([
    ['nothing', {}, ''],
    ['spaces', { q: '  a \t\n b  ' }, 'a b'],
    ['signs that are not seen', { q: 'a\u0000b\u202Ec' }, 'a b c'],
    ['two of them', { q: ['one', 'two'] }, 'one'],
  ])('reads %s', (_, params, words) => {
    expect(readQuery(params)).toEqual({ words, kind: null, isCut: false })
  })

  it('reads no more than 200 letters, and says so', () => {
    const { words, isCut } = readQuery({ q: '𝒳'.repeat(201) })

    expect(Array.from(words).length).toBe(200)
    expect(isCut).toBe(true)
    expect(readQuery({ q: 'x'.repeat(200) }).isCut).toBe(false)
  })

  it('knows the kinds of page and no other', () => {
    expect(readQuery({ q: 'a', kind: 'treatment' }).kind).toBe('treatment')
    expect(readQuery({ q: 'a', kind: 'danger-sign' }).kind).toBeNull()
  })
})

describe('addressOf', () => {
  it('can be read back', () => {
    const { searchParams } = new URL(addressOf('a&b="c" d', 'muscle'), 'http://here.example')

    expect(readQuery(Object.fromEntries(searchParams))).toEqual({
      words: 'a&b="c" d',
      kind: 'muscle',
      isCut: false,
    })
  })
})
