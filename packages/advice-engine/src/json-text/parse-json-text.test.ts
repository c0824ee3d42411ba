import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonText } from './parse-json-text.js'

describe('parseJsonText', () => {
  it.each([
    ['{"a": 1,\n  "b" 2}', 'json/unexpected', 2, 7, 'expected ":", got "2"'],
    ['{"a": 1,}', 'json/unexpected', 1, 9, 'Take the last comma out.'],
    ['[1, 2,\n]', 'json/unexpected', 2, 1, 'Take the last comma out.'],
    ["{'a': 1}", 'json/unexpected', 1, 2, 'Use double quotes.'],
    ['// mine\n{}', 'json/unexpected', 1, 1, 'JSON has no comments'],
    ['{a: 1}', 'json/unexpected', 1, 2, 'expected a key or "}", got "a"'],
    ['{"a": undefined}', 'json/unexpected', 1, 7, 'expected a value, got "undefined"'],
    ['[01]', 'json/unexpected', 1, 2, 'expected a value or "]", got "01"'],
    ['[1 2]', 'json/unexpected', 1, 4, 'expected "," or "]", got "2"'],
    ['{"a": 1]', 'json/unexpected', 1, 8, 'expected "," or "}", got "]"'],
    ['{} {}', 'json/unexpected', 1, 4, 'expected the end'],
    ['["a\nb"]', 'json/unexpected', 1, 2, 'Correct it there.'],
    ['["\\x"]', 'json/unexpected', 1, 2, 'Correct it there.'],
    ['', 'json/ended-early', 1, 1, 'where a value was expected'],
    ['{"a": [1, 2', 'json/ended-early', 1, 12, 'where "," or "]" was expected'],
    ['{"a": "b', 'json/ended-early', 1, 9, 'closing " of a text'],
    ['{"a": "b\\', 'json/ended-early', 1, 10, 'closing " of a text'],
    ['{"a', 'json/ended-early', 1, 4, 'closing " of a text'],
    ['{"fever": "yes",\n "fever": "no"}', 'json/duplicate-key', 2, 2, 'Keep one of the two.'],
    ['{"a": {"b": 1, "\\u0062": 2}}', 'json/duplicate-key', 1, 16, 'Keep one of the two.'],
  ])('of %j says %s at line %i, column %i', (text, code, line, column, message) => {
    const parsed = parseJsonText(text)
    expect(parsed).toMatchObject({ outcome: 'problem', problem: { code, line, column } })
    expect(parsed.outcome === 'problem' && parsed.problem.message).toContain(message)
  })

  it('reads a file with a byte order mark', () => {
    expect(parseJsonText('\uFEFF{"a":1}')).toEqual({ outcome: 'ok', value: { a: 1 } })
  })

  it('makes "__proto__" a key like any other', () => {
    const parsed = parseJsonText('{"__proto__": {"polluted": true}}')
    expect(parsed.outcome).toBe('ok')
    expect('polluted' in {}).toBe(false)
  })

  it('takes very deep and very long texts', () => {
    const depth = 200_000
    expect(parseJsonText('['.repeat(depth) + ']'.repeat(depth)).outcome).toBe('ok')
    expect(parseJsonText('['.repeat(depth)).outcome).toBe('problem')
    expect(parseJsonText(JSON.stringify('x\\"'.repeat(1_000_000))).outcome).toBe('ok')
  })

  it('accepts what JSON.parse accepts, and refuses what it refuses', () => {
    const pieces = fc.constantFrom(
      ...'{}[]:,"\\ \n1-.0eE+tu'.split(''),
      'true',
      'null',
      '"a"',
      '"b"',
    )
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const ours = parseJsonText(text)
        if (ours.outcome === 'problem' && ours.problem.code === 'json/duplicate-key') return
        expect(ours).toMatchObject(reference(text))
      }),
      { numRuns: 3000 },
    )
  })
})

function reference(text: string) {
  try {
    return { outcome: 'ok', value: JSON.parse(text) as unknown }
  } catch {
    return { outcome: 'problem' }
  }
}
