import { urgency } from '../../advise/care-order.js'
import { notSureFloor } from '../../advise/floors.js'
import { lazily } from './lazily.js'
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
  /** The treatment with this place is suggested. */
  readonly isSuggested: (treatment: number) => Formula
  /** The treatment with this place is excluded for a reason other than the care level. */
  readonly isUnfit: (treatment: number) => Formula
  /** Everything is answered that is asked of the reader. */
  readonly isComplete: Formula
}

/** What the advice on care comes to: the part that treatments have no say in. */
export type Care = Pick<CompiledAdvice, 'isAtLeast' | 'isBlocked' | 'hasProblem' | 'isComplete'>

/**
 * The advice of a compiled knowledge base for all readers at once, worked out as far as it is asked for. `care` may be
 * given where it is known already, from a knowledge base that differs in treatments only.
 */
export function compiledAdvice(
  compiled: CompiledKnowledgeBase,
  variables: readonly AnswerVariables[],
  degrees: CompiledDegrees,
  theory: Theory,
  care: Care = compiledCare(compiled, variables, degrees, theory),
): CompiledAdvice {
  const { and, or } = theory
  const suggested = new Map<number, Formula>()
  const isSuggested = (place: number): Formula => {
    const treatment = compiled.treatments[place]
    if (treatment === undefined || treatment.treatment.neverSuggested !== undefined) return no
    const { contraindications, suggestedWhen } = partsOf(treatment, degrees)
    return and([
      -care.isBlocked,
      -care.isAtLeast(treatment.treatment.withheldFrom),
      ...contraindications.map(({ mostUnsure }) => -mostUnsure),
      suggestedWhen.leastMet,
      or(care.hasProblem),
      -objectedTo(treatment, care, theory),
    ])
  }
  return {
    isAtLeast: care.isAtLeast,
    get isBlocked() {
      return care.isBlocked
    },
    get hasProblem() {
      return care.hasProblem
    },
    get isComplete() {
      return care.isComplete
    },
    isSuggested: (place) => {
      const found = suggested.get(place) ?? isSuggested(place)
      suggested.set(place, found)
      return found
    },
    isUnfit: (place) => {
      const treatment = compiled.treatments[place]
      if (treatment === undefined || treatment.treatment.neverSuggested !== undefined) return yes
      const { contraindications, suggestedWhen } = partsOf(treatment, degrees)
      return or([
        ...contraindications.map(({ leastUnsure }) => leastUnsure),
        -suggestedWhen.mostMet,
        and(compiled.problems.map(({ when }) => -degrees.of(when).mostMet)),
        objectedTo(treatment, care, theory),
      ])
    },
  }
}

/**
 * The advice on care for all readers at once. `isAtLeast` may be given for readers whose care level is known to be that
 * of another knowledge base: the less two formulas differ, the sooner they are told apart.
 */
export function compiledCare(
  compiled: CompiledKnowledgeBase,
  variables: readonly AnswerVariables[],
  degrees: CompiledDegrees,
  theory: Theory,
  isAtLeast: IsAtLeast = careLevelsOf(compiled, variables, degrees, theory),
): Care {
  const { and, or } = theory
  const isWaiting = ({ index }: CompiledQuestion) =>
    and([variables[index]?.isUnanswered ?? no, degrees.isAsked(index)])
  const isBlocked = lazily(() =>
    or([
      ...openRules(compiled, degrees, isAtLeast, theory),
      ...openSigns(compiled, isWaiting, isAtLeast, theory),
      ...compiled.required.map((one) => and([isWaiting(one), -isAtLeast('emergency')])),
    ]),
  )
  const hasProblem = lazily(() => {
    const problems = compiled.problems.map(({ when }) => degrees.of(when))
    return problems.map(({ leastMet }, place) =>
      and([leastMet, ...problems.slice(0, place).map(({ mostMet }) => -mostMet)]),
    )
  })
  const isComplete = lazily(() => and(compiled.questions.map((question) => -isWaiting(question))))
  return {
    isAtLeast,
    get isBlocked() {
      return isBlocked()
    },
    get hasProblem() {
      return hasProblem()
    },
    get isComplete() {
      return isComplete()
    },
  }
}

/** True of readers for whose problem evidence forbids suggesting it. */
function objectedTo({ forProblem }: CompiledTreatment, care: Care, { or }: Theory): Formula {
  return or(care.hasProblem.filter((_has, place) => forProblem[place]?.objection !== null))
}

function careLevelsOf(...all: Parameters<typeof findFloors>): IsAtLeast {
  const floors = findFloors(...all)
  return (level) => floors[urgency(level)] ?? no
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
    note(notSureFloor(rule.careLevel), leastUnsure)
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
      and([-mostMet, -isAtLeast(rule.careLevel), -isAtLeast(notSureFloor(rule.careLevel))]),
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
