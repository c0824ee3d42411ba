import { describe, expect, it } from 'vitest'
import { toWords } from './words'

describe('toWords', () => {
  it.each([
    ['Knots in the back', ['knot', 'back']],
    ['I can’t pee', ['pee']],
    ["can't pee", ['pee']],
    ['Biopsies, pelvis; trapezius!', ['biopsy', 'pelvis', 'trapezius']],
    ['Café au lait', ['cafe', 'au', 'lait']],
    ['cross-fibre massage 2', ['cross', 'fibre', 'massage', '2']],
    ['how to', []],
    [' ¿? ', []],
  ])('reads %j', (text, words) => {
    expect(toWords(text)).toEqual(words)
  })
})
