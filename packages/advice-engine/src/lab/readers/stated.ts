import type { Criterion, KnowledgeBase, Question } from '../../knowledge-base.js'
import { spellOutScore } from '../../compile/spell-out-score.js'
import { no, type Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'
import type { AnswerVariables } from './answer-variables.js'
import { degreesOf, degreesOfCount, opposite, type Degrees } from './degrees.js'

type Leaf = Extract<Criterion, { question: string }>

/**
 * What a knowledge base says, read straight from it and not from its compiled form: the verifier compares the two. It
 * gives the degrees of any criterion.
 */
export function stated(
  { questions, scores }: KnowledgeBase,
  variables: readonly AnswerVariables[],
  theory: Theory,
): (criterion: Criterion) => Degrees {
  const variablesOf = new Map(variables.map((one) => [one.question.id, one]))
  const questionOf = new Map(questions.map((question) => [question.id, question]))
  const signs = questions.flatMap(({ id, ...question }) =>
    question.kind === 'yes-no' && question.role === 'danger-sign' ? [id] : [],
  )
  const asked = new Map<string, Formula>()

  // Rules share parts, and the verifier tries each rule without one part after the other.
  const known = new Map<Criterion, Degrees>()
  const degrees = (criterion: Criterion): Degrees => {
    const found = known.get(criterion) ?? workOut(criterion)
    known.set(criterion, found)
    return found
  }
  const workOut = (criterion: Criterion): Degrees => {
    switch (criterion.kind) {
      case 'all':
        return degreesOfCount(criterion.of.length, criterion.of.map(degrees), theory)
      case 'any':
        return degreesOfCount(1, criterion.of.map(degrees), theory)
      case 'at-least':
        return degreesOfCount(criterion.count, criterion.of.map(degrees), theory)
      case 'not':
        return opposite(degrees(criterion.criterion))
      case 'score':
        return degrees(spellOutScore(criterion, scores))
      case 'any-danger-sign':
        return signs.length === 0
          ? nothing
          : degrees({ kind: 'any', of: signs.map((question) => ({ kind: 'yes', question })) })
      case 'yes':
      case 'one-of':
      case 'has':
      case 'between':
        return leafDegrees(criterion)
      default:
        return criterion satisfies never
    }
  }
  const leafDegrees = (leaf: Leaf): Degrees => {
    const question = questionOf.get(leaf.question)
    const answers = variablesOf.get(leaf.question)
    if (question === undefined || answers === undefined) return nothing
    const isYes = question.kind === 'yes-no' && question.notSureCountsAs === 'yes'
    const fitting = answers.choices.filter((_choice, place) => fits(leaf, question, answers, place))
    return degreesOf(
      {
        fits: theory.or(isYes ? [...fitting, answers.isUnsure] : fitting),
        isUnsure: isYes ? no : answers.isUnsure,
        isWaiting: theory.and([answers.isUnanswered, isAsked(question)]),
        fitsUnasked: no,
      },
      theory,
    )
  }
  const isAsked = ({ id, askedWhen }: Question): Formula => {
    const before = asked.get(id)
    if (before !== undefined) return before
    const found = askedWhen === undefined ? -no : degrees(askedWhen).mostUnsure
    asked.set(id, found)
    return found
  }
  return degrees
}

const nothing: Degrees = { leastUnsure: no, leastMet: no, mostUnsure: no, mostMet: no }

/** Whether an answer out of a cell, or one tick, fits. */
function fits(
  leaf: Leaf,
  question: Question,
  { answers }: AnswerVariables,
  place: number,
): boolean {
  const answer = answers[place]
  switch (leaf.kind) {
    case 'yes':
      return answer === 'yes'
    case 'one-of':
      return leaf.options.some((option) => implies(question, answer, option))
    case 'has':
      return answer === leaf.option
    case 'between':
      return (
        typeof answer === 'number' &&
        answer >= (leaf.min ?? -Infinity) &&
        answer <= (leaf.max ?? Infinity)
      )
    default:
      return leaf satisfies never
  }
}

/** Whether an option of a question is another, or implies it at one or more removes. */
function implies(question: Question, option: unknown, other: string): boolean {
  if (option === other) return true
  if (question.kind !== 'choice' && question.kind !== 'choices') return false
  const direct = question.options.find(({ id }) => id === option)?.implies ?? []
  return direct.some((next) => implies(question, next, other))
}
