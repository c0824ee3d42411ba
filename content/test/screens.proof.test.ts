import type { Answer, Answers } from '@unknot/advice-engine'
import { fillHarmlessly, seededReaders } from '@unknot/advice-engine/testkit'
import { describe, expect, it } from 'vitest'
import { engine, today } from './starter-corpus.js'

/**
 * Walks through the screens as the questionnaire does: it shows the screen of the first question that matters, with
 * all of its questions that matter; a screen is shown again while something on it is open.
 */
function walk(reader: Answers): { readonly screens: readonly string[]; readonly answers: Answers } {
  const all = { ...fillHarmlessly(engine.knowledgeBase, reader) }
  const answers: Record<string, Answer> = {}
  const screens: string[] = []
  for (let next = engine.nextQuestions(answers); next[0]; next = engine.nextQuestions(answers)) {
    const { screen } = next[0]
    screens.push(screen)
    for (const { question } of next.filter((one) => one.screen === screen)) {
      const answer = all[question]
      if (answer === undefined) expect.fail(`"${question}" has no harmless answer.`)
      answers[question] = answer
    }
    if (screens.length > 40) expect.fail(`No end: ${screens.join(', ')}`)
  }
  return { screens, answers }
}

const knots: readonly (readonly [string, Answers])[] = [
  ['at the top of the shoulder', { age: 34, 'body-site': ['shoulder'], duration: 'd2-6' }],
  ['in the neck', { age: 34, 'body-site': ['neck'], duration: 'lt-48h' }],
  ['between the blades', { age: 44, 'body-site': ['between-shoulder-blades'], duration: 'w1-6' }],
  ['in the low back', { age: 52, 'body-site': ['low-back'], duration: 'd2-6' }],
  ['in the buttock', { age: 28, 'body-site': ['glute'], duration: 'w1-6' }],
]

/** The questionnaire ends with one screen of preferences, which settles nothing and can be skipped. */
const screensOfWishes = 1

describe('an ordinary knot', () => {
  it.each(knots)('%s settles in at most 14 screens', (_place, reader) => {
    const { screens, answers } = walk(reader)
    expect(screens.length + screensOfWishes).toBeLessThanOrEqual(14)
    expect(engine.advise(answers, { today })).toMatchObject({
      careLevel: 'self-care',
      status: 'settled',
    })
  })

  it.each(knots)('%s is asked on no screen twice', (_place, reader) => {
    const { screens } = walk(reader)
    expect(new Set(screens).size).toBe(screens.length)
  })

  it('is asked for emergencies first', () => {
    const [, reader] = knots[0] ?? expect.fail('There are no knots.')
    expect(walk(reader).screens.slice(0, 2)).toEqual(['emergency-signs-1', 'emergency-signs-2'])
  })
})

/** Readers with an ordinary knot who answer a few of the other questions at random. */
const others = [...seededReaders(engine.knowledgeBase, 120)].map((reader, place): Answers => {
  const kept = Object.entries(reader).filter((_answer, at) => (at + place) % 29 === 0)
  return { age: 40, 'body-site': ['low-back'], duration: 'd2-6', ...Object.fromEntries(kept) }
})

describe('any other reader', () => {
  it('is asked on no screen twice, and on 14 at the most', () => {
    for (const reader of others) {
      const { screens } = walk(reader)
      expect(new Set(screens).size, JSON.stringify(reader)).toBe(screens.length)
      expect(screens.length).toBeLessThanOrEqual(14)
    }
  })
})

describe('an emergency', () => {
  it('settles on the first screen that shows it', () => {
    const { screens, answers } = walk({ ...knots[3]?.[1], 'saddle-numbness': 'yes' })
    expect(screens).toEqual(['emergency-signs-1', 'emergency-signs-2'])
    expect(engine.advise(answers, { today }).careLevel).toBe('emergency')
  })
})
