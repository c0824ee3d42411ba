import { describe, expect, it } from 'vitest'
import { lazyField } from './lazy-field.js'

describe('lazyField', () => {
  it('works the value out once, and not before it is read', () => {
    let times = 0
    const found = lazyField({ id: 'a' }, 'because', () => ['b', (times += 1)])
    expect(times).toBe(0)
    expect(found.because).toBe(found.because)
    expect(times).toBe(1)
  })

  it('leaves a plain object, to whoever looks', () => {
    const found = lazyField({ id: 'a' }, 'because', () => ['b'])
    const plain = { id: 'a', because: ['b'] }
    expect(found).toStrictEqual(plain)
    expect({ ...found }).toStrictEqual(plain)
    expect(structuredClone(found)).toStrictEqual(plain)
    expect(JSON.stringify(found)).toBe(JSON.stringify(plain))
    expect(Object.getOwnPropertySymbols(found)).toEqual([])
  })

  it('keeps the values of two objects apart', () => {
    const [one, other] = [1, 2].map((value) => lazyField({}, 'value', () => value))
    expect([one?.value, other?.value]).toEqual([1, 2])
  })
})
