import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../index.js'
import { compiledOf } from '../../../compile/compiled-of.js'
import { compileKnowledgeBase } from '../../../compile/compile-knowledge-base.js'
import { assess } from '../../../advise/assess.js'
import { recommend, statusOf } from '../../../advise/advise.js'
import { read, type Reading } from '../../../advise/reading.js'
import type { Criterion, KnowledgeBase } from '../../../knowledge-base.js'
import { counting } from '../../../testing/counting.js'
import { backPain } from '../../../testing/back-pain.js'
import { evidence, rule, treatment } from '../../../testing/builders.js'
import { everyReader } from '../../../testing/every-reader.js'
import { smallKnowledgeBase, someAnswers } from '../../../testing/small-knowledge-bases.js'
import { mutate, runVignettes, type Expectation, type Vignette } from '../index.js'
import { mutantCompiler } from './compile-mutant.js'
import { mutateCriterion } from './criterion-mutants.js'
import { scoreMutants } from './score-mutants.js'
import { mutantsOf } from './mutants.js'
import { isAsExpected, readAs } from './try-out.js'

const engine = compile(backPain)

const vignette = (id: string, answers: Vignette['answers'], expect: Expectation): Vignette => ({
  id,
  name: id,
  today: '2026-11-24',
  others: 'no-danger-signs',
  answers: { age: 34, duration: 'days', ...answers },
  expect,
})

describe('mutateCriterion', () => {
  const changes = (criterion: Parameters<typeof mutateCriterion>[0]) =>
    mutateCriterion(criterion, 'when', backPain).map(({ place, change }) => `${place}: ${change}`)
  const fever = { kind: 'yes', question: 'fever' } as const
  const cough = { kind: 'yes', question: 'cough' } as const

  it('leaves out each part of a list, and takes "any" for "all"', () => {
    expect(changes({ kind: 'all', of: [fever, cough] })).toEqual([
      'when › all 1: left out',
      'when › all 2: left out',
      'when: "any" for "all"',
    ])
  })

  it('counts one fewer and one more, where that can be', () => {
    expect(changes({ kind: 'at-least', count: 1, of: [fever, cough] })).toEqual([
      'when › at-least 1: left out',
      'when › at-least 2: left out',
      'when: at least 2',
    ])
  })

  it('moves the borders of a score by one, within its points', () => {
    const changed = (criterion: Criterion) =>
      mutateCriterion(criterion, 'when', counting).map(({ change }) => change)
    expect(changed({ kind: 'score', score: 'burdens', min: 4 })).toEqual(['from 4 to 3'])
    expect(changed({ kind: 'score', score: 'burdens', max: 0 })).toEqual(['from 0 to 1'])
    expect(changed({ kind: 'score', score: 'burdens', min: 2, max: 2 })).toEqual([
      'from 2 to 1',
      'from 2 to 3',
    ])
  })

  it('moves borders by one, within the question', () => {
    expect(changes({ kind: 'between', question: 'age', min: 65, max: 120 })).toEqual([
      'when: from 65 to 64',
      'when: from 65 to 66',
      'when: from 120 to 119',
    ])
  })

  it('leaves out "not" and each option, at any depth', () => {
    const weeks = { kind: 'one-of', question: 'duration', options: ['days', 'weeks'] } as const
    expect(changes({ kind: 'not', criterion: weeks })).toEqual([
      'when: "not" left out',
      'when › not: "days" left out',
      'when › not: "weeks" left out',
    ])
  })
})

describe('mutate', () => {
  const numbness = vignette('numb', { 'saddle-numbness': 'yes' }, { careLevel: 'emergency' })
  const survivorsWith = (...vignettes: readonly Vignette[]) =>
    mutate(engine, vignettes).survivors.map(({ place, change }) => `${place}: ${change}`)

  it('counts a mistake as noticed when a vignette that passed fails', () => {
    const lost = 'rules › cauda-equina: left out'
    expect(survivorsWith()).toContain(lost)
    expect(survivorsWith(numbness)).not.toContain(lost)
    expect(survivorsWith({ ...numbness, expect: { careLevel: 'soon' } })).toContain(lost)
  })

  it('proposes for each mistake a vignette that passes now and would notice it', () => {
    const before = mutate(engine, [])
    const proposed = before.survivors.flatMap(({ toldApartBy }) =>
      toldApartBy.kind === 'vignette' ? [toldApartBy.vignette] : [],
    )
    expect(runVignettes(engine, proposed).results.flatMap((one) => one.problems)).toEqual([])
    const after = mutate(engine, proposed)
    expect(after.score).toBe(1)
    expect(after.survivors.filter(({ toldApartBy }) => toldApartBy.kind === 'vignette')).toEqual([])
    expect(after.unnoticeable).toBe(after.mutants - after.noticed)
    expect(JSON.parse(JSON.stringify(before))).toEqual(before)
  })

  it('says of a mistake that changes nothing that it does not', () => {
    const fever = { kind: 'yes', question: 'fever' } as const
    const kb = {
      ...backPain,
      treatments: [
        treatment('ice', {
          evidence: [evidence('acute-back-pain', 'low', 'small')],
          contraindications: [
            {
              id: 'numb',
              when: { kind: 'yes', question: 'saddle-numbness' },
              reason: 'No.',
              basis: { kind: 'guideline', references: ['r1'] },
            },
          ],
        }),
      ],
      rules: [...backPain.rules, rule('fever-too', 'soon', { kind: 'any', of: [fever, fever] })],
    } satisfies KnowledgeBase
    const found = mutate(compile(kb), []).survivors
    const kindAt = (place: string) =>
      found.find((one) => one.place === place)?.toldApartBy.kind ?? expect.fail(place)
    expect(kindAt('treatments › ice › contraindications › numb')).toBe('nothing')
    expect(kindAt('rules › fever-too › when › any 1')).toBe('nothing')
  })

  it('leaves what it has no budget for undecided', () => {
    const { survivors } = mutate(engine, [], { budget: 0 })
    expect(survivors.every(({ toldApartBy }) => toldApartBy.kind === 'undecided')).toBe(true)
  })
})

describe('scoreMutants', () => {
  it('leaves items out, miscounts their points and changes what they ask', () => {
    const lines = scoreMutants(counting).map(({ place, change }) => `${place}: ${change}`)
    expect(lines).toEqual([
      'scores › burdens › items › 1: left out',
      'scores › burdens › items › 1: counts 2 for 1',
      'scores › burdens › items › 2: left out',
      'scores › burdens › items › 2: counts 1 for 2',
      'scores › burdens › items › 2: counts 3 for 2',
      'scores › burdens › items › 3: left out',
      'scores › burdens › items › 3: counts 2 for 1',
      'scores › burdens › items › 3 › when: from 80 to 79',
      'scores › burdens › items › 3 › when: from 80 to 81',
    ])
  })

  it('makes no knowledge base that would be refused', () => {
    const all = {
      ...counting,
      rules: [rule('all', 'routine', { kind: 'score', score: 'burdens', min: 4 })],
    } satisfies KnowledgeBase
    for (const mutant of scoreMutants(all)) {
      expect(() => compile(mutant.knowledgeBase)).not.toThrow()
    }
  })

  it('finds a vignette for each of them', () => {
    const { survivors } = mutate(compile(counting), [])
    const kinds = survivors
      .filter(({ place }) => place.startsWith('scores'))
      .map(({ toldApartBy }) => toldApartBy.kind)
    // Three points for two change nothing where two are enough.
    expect(kinds.filter((kind) => kind !== 'vignette')).toEqual(['nothing'])
  })
})

describe('what mutation testing keeps of the original', () => {
  it('judges every mutant as if it had been compiled anew', { timeout: 60_000 }, () => {
    const cases = smallKnowledgeBase().chain((kb) =>
      fc.record({ kb: fc.constant(kb), answers: someAnswers(kb) }),
    )
    fc.assert(
      fc.property(cases, ({ kb, answers }) => {
        const original = compiledOf(compile(kb))
        const compileMutant = mutantCompiler(original)
        const reading = read(original, answers)
        for (const mutant of mutantsOf(kb)) {
          const kept = seenBy(readAs(compileMutant(mutant), answers, reading))
          const anew = seenBy(read(compileKnowledgeBase(mutant.knowledgeBase, null), answers))
          if (JSON.stringify(kept) !== JSON.stringify(anew))
            expect(kept, mutant.place).toEqual(anew)
        }
      }),
      { numRuns: 15 },
    )
  })

  it(
    'agrees with a try of every reader on which mistakes change nothing',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(smallKnowledgeBase(), (kb) => {
          const original = compiledOf(compile(kb))
          const sheets = [...everyReader(kb)].filter((_sheet, place) => place % 29 === 0)
          const advised = sheets.map((sheet) => JSON.stringify(seenBy(read(original, sheet))))
          const { survivors } = mutate(compile(kb), [])
          const mutants = mutantsOf(kb)
          for (const [place, survivor] of survivors.entries()) {
            if (survivor.toldApartBy.kind !== 'nothing') continue
            const mutant = compileKnowledgeBase(mutants[place]?.knowledgeBase ?? kb, null)
            for (const [at, sheet] of sheets.entries()) {
              expect(JSON.stringify(seenBy(read(mutant, sheet))), survivor.place).toBe(advised[at])
            }
          }
        }),
        { numRuns: 3 },
      )
    },
  )

  it('looks at a vignette as runVignettes does', () => {
    const treatments = ['stay-active', 'heat', 'deep-massage', 'opioids']
    const some = fc.subarray(treatments, { maxLength: 2 })
    const expectation = fc.record(
      {
        careLevel: fc.constantFrom('self-care' as const, 'soon' as const, 'emergency' as const),
        status: fc.constantFrom('settled' as const, 'incomplete' as const),
        because: fc.subarray(['infection', 'danger-sign', 'nothing-serious'], { maxLength: 1 }),
        recommends: some,
        first: some,
        never: some,
        cautions: some,
        asksNext: fc.constantFrom('fever', 'age'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(someAnswers(backPain), expectation, (answers, expect_) => {
        const one = { ...vignette('v', {}, expect_), answers, others: 'nothing' as const }
        const [result] = runVignettes(engine, [one]).results
        const isPassed = isAsExpected(expect_, read(compiledOf(engine), answers))
        expect(isPassed ? 'passed' : 'failed').toBe(result?.outcome)
      }),
      { numRuns: 300 },
    )
  })
})

/** What a vignette can expect, and the rules that count. */
function seenBy(reading: Reading) {
  const situated = assess(reading)
  return {
    careLevel: situated.careLevel,
    status: statusOf(situated),
    floors: situated.floors.map(({ id, rule: of, careLevel }) => [id, of, careLevel]),
    suggested: recommend(situated).map(({ compiled, forProblem }) => [
      compiled.treatment.id,
      compiled.treatment.evidence[forProblem.row]?.problem,
      compiled.cautions
        .filter(({ when }) => reading.most[when.index] !== 0)
        .map(({ source }) => source.id),
    ]),
  }
}
