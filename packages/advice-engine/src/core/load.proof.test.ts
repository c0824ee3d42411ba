import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile/compile.js'
import type { CoreEngine } from '../engine.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { smallKnowledgeBase, someAnswers } from '../testing/small-knowledge-bases.js'
import { buildIndex } from './build-index.js'
import { load, UnfitIndexError, withMethods, type PrebuiltIndex } from './index.js'

const release = 'a'.repeat(64)
const today = '2026-11-24'

/** As it comes out of a file. */
function indexOf(knowledgeBase: KnowledgeBase): PrebuiltIndex {
  return JSON.parse(JSON.stringify(buildIndex(compile(knowledgeBase, { release }))))
}

describe('an engine that is loaded with an index', () => {
  it('says to every reader what the compiled engine says', { timeout: 60_000 }, () => {
    const readers = smallKnowledgeBase().chain((kb) =>
      fc.record({ kb: fc.constant(kb), sheets: fc.array(someAnswers(kb), { minLength: 3 }) }),
    )
    fc.assert(
      fc.property(readers, ({ kb, sheets }) => {
        const loaded = withMethods(load(kb, indexOf(kb), { release }))
        const compiled = compile(kb, { release })
        for (const answers of sheets) expect(all(loaded, answers)).toEqual(all(compiled, answers))
      }),
      { numRuns: 200 },
    )
  })

  it('says so where criteria have too many terms to list', () => {
    const yes = backPain.questions.flatMap(({ id, kind }) => (kind === 'yes-no' ? [id] : []))
    const of = yes.map((question) => ({ kind: 'yes', question }) as const)
    const pairs = of.flatMap((one) =>
      of.map((other) => ({ kind: 'all', of: [one, other] }) as const),
    )
    const count = Math.ceil(pairs.length / 2)
    const rules = backPain.rules.map((rule) => ({
      ...rule,
      when: { kind: 'at-least', count, of: pairs } as const,
    }))
    const wide = { ...backPain, rules }
    const index = indexOf(wide)
    const { fever: _fever, ...partial } = harmless
    expect(index.wide).not.toEqual([])
    const loaded = withMethods(load(wide, index, { release }))
    expect(all(loaded, partial)).toEqual(all(compile(wide, { release }), partial))
  })

  it('does not need to compile', () => {
    expect(load(backPain, indexOf(backPain), { release }).release).toBe(release)
  })
})

describe('load', () => {
  const index = indexOf(backPain)
  const others: readonly (readonly [string, unknown, RegExp])[] = [
    ['another format', { ...index, format: 1 }, /has format 1, not 2/],
    ['no format', {}, /has format undefined, not 2/],
    ['another release', { ...index, release: 'b'.repeat(64) }, /is of release b+, not a+/],
    ['fewer questions', { ...index, questions: index.questions.slice(1) }, /is damaged/],
    ['fewer treatments', { ...index, treatments: index.treatments.slice(1) }, /is damaged/],
    ['fewer criteria', { ...index, criteria: index.criteria.slice(1) }, /is damaged/],
    ['fewer terms', { ...index, criterionOf: index.criterionOf.slice(1) }, /is damaged/],
    ['fewer uses', { ...index, uses: index.uses.map((one) => one.slice(1)) }, /is damaged/],
    ['nothing but its name', { format: 2, release }, /is damaged/],
  ]

  it.each(others)('refuses an index with %s', (_name, damaged, words) => {
    const open = () => load(backPain, JSON.parse(JSON.stringify(damaged)), { release })
    expect(open).toThrow(UnfitIndexError)
    expect(open).toThrow(words)
    expect(open).toThrow(/make it anew with buildIndex/)
  })

  it('refuses the index of another knowledge base, even under the same name', () => {
    const [first, ...rules] = backPain.rules
    expect(first).toBeDefined()
    expect(() => load({ ...backPain, rules }, index, { release })).toThrow(UnfitIndexError)
  })
})

describe('buildIndex', () => {
  it('asks for the release, so that the index can say what it is of', () => {
    expect(() => buildIndex(compile(backPain))).toThrow(/names the release that it is of/)
  })
})

function all(engine: CoreEngine, answers: Parameters<CoreEngine['advise']>[0]) {
  return {
    advice: engine.advise(answers, { today }),
    next: engine.nextQuestions(answers),
    changes: engine.whatIf(answers),
    why: engine.knowledgeBase.treatments.map(({ id }) => engine.whyNot(answers, id)),
    parsed: engine.parseAnswers({ ...answers, fever: 'maybe' }),
  }
}
