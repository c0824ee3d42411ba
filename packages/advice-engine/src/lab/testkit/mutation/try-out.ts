import { recommend, statusOf } from '../../../advise/advise.js'
import { assess } from '../../../advise/assess.js'
import { least, most } from '../../../advise/judge.js'
import { read, type Reading } from '../../../advise/reading.js'
import type { Answers } from '../../../advice.js'
import { nextQuestions } from '../../../questions/next-questions.js'
import type { CompiledQuestion, Node } from '../../../compile/compiled.js'
import type { Rule } from '../../../knowledge-base.js'
import type { Expectation } from '../vignette.js'
import type { CompiledMutant } from './compile-mutant.js'
import type { Mutant } from './mutant.js'

/** A vignette that passes, with its reader as the original judges them. */
export type Trial = {
  readonly expect: Expectation
  readonly answers: Answers
  readonly reading: Reading
}

/** True when a vignette that passes with the original fails with the mutant. */
export function isNoticed(
  mutant: Mutant,
  compiled: CompiledMutant,
  trials: readonly Trial[],
): boolean {
  return trials.some(
    ({ expect, answers, reading }) =>
      canMatter(mutant, compiled, expect, reading) &&
      !isAsExpected(expect, readAs(compiled, answers, reading)),
  )
}

/** The same reader, as the mutant judges them. */
export function readAs(
  { compiled, added }: CompiledMutant,
  answers: Answers,
  reading: Reading,
): Reading {
  if (added === null) return read(compiled, answers)
  return {
    ...reading,
    compiled,
    least: [...reading.least, ...added.map((node) => least(node, reading))],
    most: [...reading.most, ...added.map((node) => most(node, reading))],
  }
}

/** Whether the advice is as a vignette expects: as `runVignettes` has it, but without the sentences. */
export function isAsExpected(expected: Expectation, reading: Reading): boolean {
  const { careLevel, status, because = [], asksNext } = expected
  const situated = assess(reading)
  if (careLevel !== undefined && careLevel !== situated.careLevel) return false
  if (status !== undefined && status !== statusOf(situated)) return false
  if (!because.every((id) => situated.floors.some((floor) => floor.id === id))) return false
  if (asksTreatments(expected) && !areTreatmentsAsExpected(expected, recommend(situated), reading))
    return false
  return asksNext === undefined || nextQuestions(reading)[0]?.question === asksNext
}

/** False only when it is plain that the mistake makes no difference to this reader. */
function canMatter(
  { changed, knowledgeBase }: Mutant,
  { added, changedSigns }: CompiledMutant,
  expected: Expectation,
  reading: Reading,
): boolean {
  if (changed === null || added === null) return true
  if (changedSigns.some((sign) => isNotDenied(sign, reading))) return true
  switch (changed.list) {
    case 'signs':
      return false
    case 'treatments':
      return asksTreatments(expected) || (expected.status ?? expected.asksNext) !== undefined
    case 'rules':
      return ruleMatters(knowledgeBase.rules[changed.place], changed.place, added, reading)
    default:
      return changed.list satisfies never
  }
}

/** A sign that is denied has no floor. */
function isNotDenied({ index }: CompiledQuestion, { answers }: Reading): boolean {
  return answers[index] !== 'no'
}

function ruleMatters(
  rule: Rule | undefined,
  place: number,
  [node]: readonly Node[],
  reading: Reading,
): boolean {
  const original = reading.compiled.rules[place]
  if (original === undefined) return true
  const { index } = original.when
  if (node === undefined) return reading.most[index] !== 0
  return (
    rule?.careLevel !== original.rule.careLevel ||
    least(node, reading) !== reading.least[index] ||
    most(node, reading) !== reading.most[index]
  )
}

function asksTreatments({ recommends, first, never, cautions }: Expectation): boolean {
  return [recommends, first, never, cautions].some((ids) => ids !== undefined && ids.length > 0)
}

function areTreatmentsAsExpected(
  { recommends = [], first = [], never = [], cautions = [] }: Expectation,
  suggestions: ReturnType<typeof recommend>,
  reading: Reading,
): boolean {
  const ids = suggestions.map((one) => one.compiled.treatment.id)
  const isCautioned = (id: string) =>
    suggestions.some(
      ({ compiled }) =>
        compiled.treatment.id === id &&
        compiled.cautions.some(({ when }) => reading.most[when.index] !== 0),
    )
  return (
    recommends.every((id) => ids.includes(id)) &&
    first.every((id) => ids.slice(0, 3).includes(id)) &&
    !never.some((id) => ids.includes(id)) &&
    cautions.every(isCautioned)
  )
}
