import { array, assert, constant, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './read-csv'

describe('a table in a CSV file', () => {
  it('reads quotes, commas, line breaks and empty cells', () =>
    expect(readCsv('a,b\r\n"x, ""y""\nz",\n\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', ''],
    ]))

  it('is not guessed at where a quote never ends', () => expect(readCsv('a\n"b')).toBeNull())

  it('comes back as it was written', () => {
    const cell = string().filter((text) => !/^[=+@\t'\uFEFF]/.test(text))
    const table = array(tuple(constant('x'), cell, cell), { minLength: 1 })
    assert(
      property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows)
      }),
    )
  })

  it('hands no formula to a spreadsheet', () =>
    expect(writeCsv([['=HYPERLINK("x")']])).toContain("'=HYPERLINK"))
})
