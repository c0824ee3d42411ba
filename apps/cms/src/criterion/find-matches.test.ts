import { loadCorpus, type Corpus } from '@unknot/knowledge'
import { beforeAll, describe, expect, it } from 'vitest'
import { findMatches } from './find-matches'

let corpus: Corpus

beforeAll(async () => {
  corpus = await loadCorpus()
})

describe('how many patient cases a condition matches', () => {
  it('are those that the engine says meet it', () => {
    const { questions, vignettes } = corpus
    const answered = vignettes.filter(({ answers }) => answers['saddle-numbness'] === 'yes')

    const found = findMatches({ kind: 'yes', question: 'saddle-numbness' }, questions, vignettes)

    expect(answered.length).toBeGreaterThan(0)
    expect(found).toEqual({
      count: answered.length,
      of: vignettes.length,
      names: answered.slice(0, 5).map(({ name }) => name),
    })
  })

  it('is no number where the engine cannot read it, but why', () => {
    const { questions, vignettes } = corpus

    const found = findMatches({ kind: 'yes', question: 'no-such-question' }, questions, vignettes)

    expect(found).toEqual({ problem: expect.stringContaining('no-such-question') })
  })
})
