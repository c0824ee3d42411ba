import type { Answer } from '../../advice.js'
import type { CompiledCriterion, CompiledKnowledgeBase, Node } from '../../compile/compiled.js'
import { findCell } from '../../compile/cells.js'
import { matches } from '../../compile/matches.js'
import type { Literal } from '../../compile/literals.js'
import { no, yes, type Formula } from '../logic/formula.js'
import type { Theory } from '../logic/theory.js'
import type { AnswerVariables } from './answer-variables.js'
import { degreesOf, degreesOfCount, opposite, type Degrees } from './degrees.js'

/** What the compiled form makes of all readers at once. */
export type CompiledDegrees = {
  readonly of: (criterion: CompiledCriterion) => Degrees
  /** True of readers who may be asked the question, by its index. */
  readonly isAsked: (question: number) => Formula
}

/** The degrees of compiled criteria: by their terms, else part by part. */
export function compiledDegrees(
  { index, questions }: CompiledKnowledgeBase,
  variables: readonly AnswerVariables[],
  theory: Theory,
): CompiledDegrees {
  const done = new Map<number, Degrees>()
  const asked = new Map<number, Formula>()
  const wide = new Set(index.wide.map((criterion) => criterion.index))

  const of = ({ index: place, node }: CompiledCriterion): Degrees => {
    // A criterion that a mutant adds has no terms, and another mutant has another in its place.
    if (place >= index.criteria.length) return ofNode(node)
    const known = done.get(place)
    if (known !== undefined) return known
    const found = wide.has(place) ? ofNode(node) : ofTerms(place)
    done.set(place, found)
    return found
  }
  const ofTerms = (place: number): Degrees => {
    const terms = index.terms.slice(index.firstTerm[place], index.firstTerm[place + 1])
    const degrees = terms.map((term) => degreesOfCount(term.length, term.map(ofLiteral), theory))
    return degrees.length === 0 ? nothing : degreesOfCount(1, degrees, theory)
  }
  const ofNode = (node: Node): Degrees => {
    if (node.kind === 'at-least') return degreesOfCount(node.count, node.of.map(ofNode), theory)
    const { question, isWanted } = node
    const { choices = [], answers = [] } = variables[question.index] ?? {}
    const fits = (_choice: Formula, place: number) => fitsLeaf(node, answers[place])
    const degrees = ofChoices(question.index, choices.filter(fits), no)
    return isWanted ? degrees : opposite(degrees)
  }
  const ofLiteral = (literal: Literal): Degrees => {
    const { choices = [], answers = [], isSure = no } = variables[literal.question] ?? {}
    const question = questions[literal.question]
    if (literal.kind === 'single') {
      const cellOf = (place: number) =>
        question === undefined ? -1 : findCell(question, answers[place])
      const accepted = choices.filter((_choice, place) => literal.accepts[cellOf(place)] === true)
      return ofChoices(literal.question, accepted, literal.accepts.at(-1) === true ? yes : no)
    }
    const ticked = theory.or(literal.options.map((option) => choices[option] ?? no))
    return literal.isWanted
      ? ofChoices(literal.question, [ticked], no)
      : ofChoices(literal.question, [theory.and([isSure, -ticked])], yes)
  }
  const ofChoices = (place: number, fitting: readonly Formula[], unasked: Formula): Degrees => {
    const { isUnanswered = no, isUnsure = no, isYes = no } = variables[place] ?? {}
    const question = questions[place]?.question
    const countsAsYes = question?.kind === 'yes-no' && question.notSureCountsAs === 'yes'
    const fitsUnsure = countsAsYes && fitting.includes(isYes) ? [isUnsure] : []
    return degreesOf(
      {
        fits: theory.or([...fitting, ...fitsUnsure]),
        isUnsure: countsAsYes ? no : isUnsure,
        isWaiting: theory.and([isUnanswered, isAsked(place)]),
        fitsUnasked: theory.and([isUnanswered, -isAsked(place), unasked]),
      },
      theory,
    )
  }
  const isAsked = (place: number): Formula => {
    const known = asked.get(place)
    if (known !== undefined) return known
    const askedWhen = questions[place]?.askedWhen ?? null
    const found = askedWhen === null ? yes : of(askedWhen).mostUnsure
    asked.set(place, found)
    return found
  }
  return { of, isAsked }
}

/** Whether an answer out of a cell, or one tick, is what a leaf asks for. */
function fitsLeaf(leaf: Extract<Node, { kind: 'leaf' }>, answer: Answer | undefined): boolean {
  const { criterion, question } = leaf
  if (question.cells.kind === 'single') return matches(leaf, findCell(question, answer), answer)
  return criterion.kind === 'has' && criterion.option === answer
}

const nothing: Degrees = { leastUnsure: no, leastMet: no, mostUnsure: no, mostMet: no }
