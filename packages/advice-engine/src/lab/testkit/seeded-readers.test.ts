import { describe, expect, it } from 'vitest'
import { compile } from '../../index.js'
import { backPain } from '../../testing/back-pain.js'
import { seededReaders } from './index.js'

const engine = compile(backPain)

describe('seededReaders', () => {
  it('gives the same readers for the same seed, and others for another', () => {
    const readers = [...seededReaders(backPain, 50, 7)]
    expect([...seededReaders(backPain, 50, 7)]).toEqual(readers)
    expect([...seededReaders(backPain, 50, 8)]).not.toEqual(readers)
  })

  it('gives answers that the engine accepts, of every care level and status', () => {
    const advices = [...seededReaders(backPain, 2000)].map((answers) =>
      engine.advise(answers, { today: '2026-11-24' }),
    )
    expect(new Set(advices.map(({ careLevel }) => careLevel)).size).toBe(5)
    expect(new Set(advices.map(({ status }) => status)).size).toBe(3)
  })
})
