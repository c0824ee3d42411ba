import { urgency } from '../../advise/care-order.js'
import { notSureFloor } from '../../advise/floors.js'
import type {
  CompiledKnowledgeBase,
  CompiledQuestion,
  CompiledTreatment,
} from '../../compile/compiled.js'
import { careLevels, type CareLevel } from '../../knowledge-base.js'
import { no, yes, type Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'
import type { AnswerVariables } from './answer-variables.js'
import type { CompiledDegrees } from './compiled-degrees.js'
import { always, isOpen, type Degrees } from './degrees.js'

/** What the engine advises, as formulas that are true of the readers who get that advice. */
export type CompiledAdvice = {
  /** The care level is at least as urgent as this. */
  readonly isAtLeast: (level: CareLevel) => Formula
  /** An unanswered question keeps the advice incomplete. */
  readonly isBlocked: Formula
  /** By place of the problem: it is the reader's. */
  readonly hasProblem: readonly Formula[]
  /** By place of the treatment: it is suggested. */
  readonly isSuggested: readonly Formula[]
  /** By place of the treatment: it is excluded for a reason other than the care level. */
  readonly isUnfit: readonly Formula[]
  /** Everything is answered that is asked of the reader. */
  readonly isComplete: Formula
}

/** The advice of a compiled knowledge base for all readers at once. */
export function compiledAdvice(
  compiled: CompiledKnowledgeBase,
  variables: readonly AnswerVariables[],
  degrees: CompiledDegrees,
  theory: Theory,
): CompiledAdvice {
  const { and, or } = theory
  const isWaiting = ({ index }: CompiledQuestion) =>
    and([variables[index]?.isUnanswered ?? no, degrees.isAsked(index)])
  const floors = findFloors(compiled, variables, degrees, theory)
  const isAtLeast = (level: CareLevel) => floors[urgency(level)] ?? no
  const isBlocked = or([
    ...openRules(compiled, degrees, isAtLeast, theory),
    ...openSigns(compiled, isWaiting, isAtLeast, theory),
    ...compiled.required.map((one) => and([isWaiting(one), -isAtLeast('emergency')])),
  ])
  const problems = compiled.problems.map(({ when }) => degrees.of(when))
  const hasProblem = problems.map(({ leastMet }, place) =>
    and([leastMet, ...problems.slice(0, place).map(({ mostMet }) => -mostMet)]),
  )
  const hasNone = and(problems.map(({ mostMet }) => -mostMet))
  const treatments = compiled.treatments.map((treatment) => {
    const objected = or(
      hasProblem.filter((_has, place) => treatment.forProblem[place]?.objection !== null),
    )
    return { treatment, objected, parts: partsOf(treatment, degrees) }
  })
  return {
    isAtLeast,
    isBlocked,
    hasProblem,
    isSuggested: treatments.map(({ treatment: { treatment }, objected, parts }) => {
      if (treatment.neverSuggested !== undefined) return no
      return and([
        -isBlocked,
        -isAtLeast(treatment.withheldFrom),
        ...parts.contraindications.map(({ mostUnsure }) => -mostUnsure),
        parts.suggestedWhen.leastMet,
        or(hasProblem),
        -objected,
      ])
    }),
    isUnfit: treatments.map(({ treatment: { treatment }, objected, parts }) =>
      or([
        treatment.neverSuggested === undefined ? no : yes,
        ...parts.contraindications.map(({ leastUnsure }) => leastUnsure),
        -parts.suggestedWhen.mostMet,
        hasNone,
        objected,
      ]),
    ),
    isComplete: and(compiled.questions.map((question) => -isWaiting(question))),
  }
}

/** By urgency: true of readers with a floor at least that urgent. */
function findFloors(
  compiled: CompiledKnowledgeBase,
  variables: readonly AnswerVariables[],
  degrees: CompiledDegrees,
  { or }: Theory,
): readonly Formula[] {
  const byLevel = careLevels.map((): Formula[] => [])
  const note = (level: CareLevel, formula: Formula) => byLevel[urgency(level)]?.push(formula)
  for (const { rule, when } of compiled.rules) {
    const { leastMet, leastUnsure } = degrees.of(when)
    note(rule.careLevel, leastMet)
    note(notSureFloor[rule.careLevel], leastUnsure)
  }
  for (const sign of compiled.dangerSigns) {
    const { isYes = no, isUnsure = no } = variables[sign.index] ?? {}
    note('soon', isYes)
    note(sign.notSureLevel, isUnsure)
    if (countsAsYes(sign)) note('soon', isUnsure)
  }
  byLevel[urgency('self-care')] = [yes]
  let soFar = no
  return byLevel.map((own) => (soFar = or([soFar, ...own])))
}

function countsAsYes({ question }: CompiledQuestion): boolean {
  return question.kind === 'yes-no' && question.notSureCountsAs === 'yes'
}

type IsAtLeast = CompiledAdvice['isAtLeast']

/** Rules that an answer may still bring above the certain care level. */
function openRules(
  { rules }: CompiledKnowledgeBase,
  degrees: CompiledDegrees,
  isAtLeast: IsAtLeast,
  theory: Theory,
): readonly Formula[] {
  const { and, or } = theory
  return rules.map(({ rule, when }) => {
    const { mostMet } = degrees.of(when)
    const canRise = or([
      and([mostMet, -isAtLeast(rule.careLevel)]),
      and([-mostMet, -isAtLeast(rule.careLevel), -isAtLeast(notSureFloor[rule.careLevel])]),
    ])
    return and([isOpen(degrees.of(when), theory), canRise])
  })
}

function openSigns(
  { dangerSigns }: CompiledKnowledgeBase,
  isWaiting: (question: CompiledQuestion) => Formula,
  isAtLeast: IsAtLeast,
  { and }: Theory,
): readonly Formula[] {
  return dangerSigns.flatMap((sign) => [
    and([isWaiting(sign), -isAtLeast('soon')]),
    ...(sign.notSureLevel === 'urgent' ? [and([isWaiting(sign), -isAtLeast('urgent')])] : []),
  ])
}

function partsOf(
  { contraindications, suggestedWhen }: CompiledTreatment,
  degrees: CompiledDegrees,
): { readonly contraindications: readonly Degrees[]; readonly suggestedWhen: Degrees } {
  return {
    contraindications: contraindications.map(({ when }) => degrees.of(when)),
    suggestedWhen: suggestedWhen === null ? always : degrees.of(suggestedWhen),
  }
}
