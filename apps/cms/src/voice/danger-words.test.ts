import { describe, expect, it } from 'vitest'
import { speaksOfDanger } from './danger-words'

describe('the words of danger', () => {
  it.each([
    'Since Monday I am numb between my legs.',
    "I can't feel my left foot.",
    'My leg is weak, I cannot stand on it.',
    'I have lost weight without trying.',
    'Some days I want to end it all.',
  ])('are found in "%s"', (text) => expect(speaksOfDanger(text)).toBe(true))

  it('are not found in an ordinary comment', () =>
    expect(speaksOfDanger('A warm bath in the evening did me good.')).toBe(false))
})
