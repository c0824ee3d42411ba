import { compile, type Answers, type KnowledgeBase } from '@unknot/advice-engine'
import { judgeRules } from '@unknot/advice-engine/testkit'
import { loadCorpus, toKnowledgeBase } from '@unknot/knowledge'
import { describe, expect, it } from 'vitest'
import { interpreterOf } from './plain-interpreter.js'
import { completeReaders } from './readers.js'
import { knowledgeBaseOf, readersOf } from './workload.js'

const corpus = await loadCorpus()
const starter = toKnowledgeBase(corpus)

describe('interpreterOf', () => {
  it('says of the rules of the starter corpus what the engine says', () => {
    const readers = completeReaders(starter, corpus.vignettes)
    expect(readers.length).toBeGreaterThan(100)
    expectSame(starter, [...readers, ...readers.map(lessSure)])
  })

  it('says of random rules what the engine says', () => {
    const readers = readersOf(100)
    expectSame(knowledgeBaseOf(200), [...readers, ...readers.map(lessSure)])
  })

  it('says of very many rules what the engine says', () => {
    const readers = readersOf(8)
    expectSame(knowledgeBaseOf(5_000), [...readers, ...readers.map(lessSure)])
  })
})

function expectSame(knowledgeBase: KnowledgeBase, readers: readonly Answers[]): void {
  const engine = compile(knowledgeBase)
  const truth = interpreterOf(knowledgeBase)
  for (const answers of readers) {
    const where = (wanted: true | null) =>
      knowledgeBase.rules.filter(({ when }) => truth(when, answers) === wanted).map(({ id }) => id)
    expect(judgeRules(engine, answers)).toEqual({
      met: where(true),
      unknown: where(null),
    })
  }
}

/** The same reader, not sure of every third question. */
function lessSure(answers: Answers, place: number): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer], at) => [
      id,
      (at + place) % 3 === 0 ? 'not-sure' : answer,
    ]),
  )
}
