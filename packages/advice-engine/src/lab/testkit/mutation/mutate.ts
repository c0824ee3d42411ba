import { read } from '../../../advise/reading.js'
import { compileKnowledgeBase } from '../../../compile/compile-knowledge-base.js'
import { compiledOf } from '../../../compile/compiled-of.js'
import type { CompiledKnowledgeBase } from '../../../compile/compiled.js'
import { allCriteria, withParts } from '../../../compile/all-criteria.js'
import type { Engine } from '../../../engine.js'
import type { Criterion, KnowledgeBase } from '../../../knowledge-base.js'
import { createTheory } from '../../logic/theory.js'
import { answerSheet } from '../../readers/answer-variables.js'
import { compiledAdvice } from '../../readers/compiled-advice.js'
import { modelOn } from '../../readers/model.js'
import { fillHarmlessly } from '../fill-harmlessly.js'
import type { Vignette } from '../vignette.js'
import { mutantCompiler, type CompiledMutant } from './compile-mutant.js'
import { mutateCriterion } from './criterion-mutants.js'
import type { Mutant } from './mutant.js'
import { mutantsOf } from './mutants.js'
import { tellApart, type Difference } from './tell-apart.js'
import { isAsExpected, isNoticed, type Trial } from './try-out.js'

/** A mistake that no vignette notices. */
export type Survivor = {
  readonly place: string
  readonly change: string
  /**
   * A vignette that would notice it, or why there is none: `only-details` when a difference shows only in what a
   * vignette cannot expect, `nothing` when nobody is advised otherwise, `undecided` when the budget was spent.
   */
  readonly toldApartBy:
    | { readonly kind: 'vignette'; readonly vignette: Vignette }
    | Exclude<Difference, { kind: 'vignette' }>
}

/** How many small mistakes the vignettes notice. Plain data. */
export type MutationReport = {
  readonly mutants: number
  readonly noticed: number
  /** Mistakes that change nothing for anybody, or nothing that a vignette can expect. */
  readonly unnoticeable: number
  /** Share noticed of those that can be, from 0 to 1. */
  readonly score: number
  readonly survivors: readonly Survivor[]
}

/**
 * Makes every small mistake in turn, and sees whether a vignette notices. Vignettes that fail already notice nothing.
 *
 * @example
 * const { score, survivors } = mutate(compile(knowledgeBase), vignettes)
 */
export function mutate(
  engine: Engine,
  vignettes: readonly Vignette[],
  { budget = 200_000 }: { readonly budget?: number | undefined } = {},
): MutationReport {
  const original = compiledOf(engine)
  const trials = trialsOf(original, vignettes)
  const compile = mutantCompiler(original)
  const unnoticed: { readonly mutant: Mutant; readonly compiled: CompiledMutant }[] = []
  const mutants = mutantsOf(original.knowledgeBase)
  for (const mutant of mutants) {
    const compiled = compile(mutant)
    if (!isNoticed(mutant, compiled, trials)) unnoticed.push({ mutant, compiled })
  }
  const today = vignettes[0]?.today ?? '2026-01-01'
  const explain = explainer(original, budget)
  const survivors = unnoticed.map(({ mutant, compiled }) => ({
    place: mutant.place,
    change: mutant.change,
    toldApartBy: asVignette(mutant, explain(mutant, compiled), today),
  }))
  const unnoticeable = survivors.filter(({ toldApartBy: { kind } }) =>
    ['nothing', 'only-details'].includes(kind),
  ).length
  const noticed = mutants.length - unnoticed.length
  const noticeable = mutants.length - unnoticeable
  return {
    mutants: mutants.length,
    noticed,
    unnoticeable,
    score: noticeable === 0 ? 1 : noticed / noticeable,
    survivors,
  }
}

function trialsOf(compiled: CompiledKnowledgeBase, vignettes: readonly Vignette[]): Trial[] {
  return vignettes
    .map(({ answers, others, expect }) => {
      const sheet = others === 'nothing' ? answers : fillHarmlessly(compiled.knowledgeBase, answers)
      return { expect, answers: sheet, reading: read(compiled, sheet) }
    })
    .filter(({ expect, reading }) => isAsExpected(expect, reading))
}

/** Finds what tells mutants of one knowledge base from it. */
function explainer(
  original: CompiledKnowledgeBase,
  budget: number,
): (mutant: Mutant, compiled: CompiledMutant) => Difference {
  const theory = createTheory(budget)
  const finest = compileKnowledgeBase(withEveryBorder(original.knowledgeBase), null)
  const sheet = answerSheet([original, finest], theory)
  const before = modelOn(sheet, original, theory)
  let explained = 0
  return (mutant, mutated) => {
    const { compiled, added } = mutated
    // What the mutants before needed slows this search down.
    explained += 1
    if (explained % 20 === 0) theory.startAfresh()
    const { variables, degrees } = before
    if (added === null) return tellApart(before, modelOn(sheet, compiled, theory), mutant, mutated)
    const care = mutant.changed?.list === 'treatments' ? before.advice : undefined
    const advice = compiledAdvice(compiled, variables, degrees, theory, care)
    return tellApart(before, { ...before, compiled, advice }, mutant, mutated)
  }
}

/** The knowledge base with a rule that draws every border that a mutant draws, so that the sheet tells them apart. */
function withEveryBorder(knowledgeBase: KnowledgeBase): KnowledgeBase {
  const { rules } = knowledgeBase
  const borders: readonly Criterion[] = allCriteria(knowledgeBase)
    .flatMap(withParts)
    .filter(({ criterion }) => criterion.kind === 'between')
    .flatMap(({ criterion }) =>
      mutateCriterion(criterion, '', knowledgeBase).map((one) => one.criterion),
    )
  const [rule] = rules
  if (rule === undefined || borders.length === 0) return knowledgeBase
  const drawn = {
    ...rule,
    id: `${rule.id} with every border`,
    when: { kind: 'any', of: borders },
  } as const
  return { ...knowledgeBase, rules: [...rules, drawn] }
}

function asVignette(
  { place, change }: Mutant,
  difference: Difference,
  today: string,
): Survivor['toldApartBy'] {
  if (difference.kind !== 'vignette') return difference
  const { reader, expect } = difference
  const id = `proposed ${place} ${change}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const name = `Notices this mistake: ${place}, ${change}.`
  const { answers, others } = reader
  return { kind: 'vignette', vignette: { id, name, today, others, answers, expect } }
}
