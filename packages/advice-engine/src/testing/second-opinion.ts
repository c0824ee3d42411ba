import Logic, { type Operand } from 'logic-solver'
import { yes, type Formula, type Formulas } from '../lab/logic/formula.js'
import type { Theory } from '../lab/logic/theory.js'
import type { Model } from '../lab/readers/model.js'
import type { SheetEntry } from '../lab/readers/sheet.js'

/** Values of variables. */
export type Values = (variable: number) => boolean

/** The same questions, asked of a solver that is not ours. */
export type SecondOpinion = {
  /** Values for which all of these are true; null if there are none. */
  readonly find: (all: readonly Formula[]) => Values | null
  /** Whether it accepts these values of these variables. */
  readonly accepts: (
    all: readonly Formula[],
    variables: readonly Formula[],
    values: Values,
  ) => boolean
}

/** Name of a variable over there. */
export const nameOf = (variable: Formula): string => `v${variable}`

/** A second opinion on these formulas; `always` holds of their variables. */
export function secondOpinion(
  { conjuncts }: Pick<Formulas, 'conjuncts'>,
  always: readonly Operand[],
): SecondOpinion {
  const solver = new Logic.Solver()
  for (const operand of always) solver.require(operand)
  const known = new Map<number, Operand>([[yes, Logic.TRUE]])
  const translate = (formula: Formula): Operand => {
    const node = Math.abs(formula)
    const operand =
      known.get(node) ?? Logic.and([...(conjuncts(node)?.map(translate) ?? [nameOf(node)])])
    known.set(node, operand)
    return formula < 0 ? Logic.not(operand) : operand
  }
  return {
    find: (all) => {
      const solution = solver.solveAssuming(Logic.and(all.map(translate)))
      solution?.ignoreUnknownVariables()
      return solution === null ? null : (variable) => solution.evaluate(nameOf(variable))
    },
    accepts: (all, variables, values) => {
      const said = variables.map((variable) =>
        values(variable) ? nameOf(variable) : Logic.not(nameOf(variable)),
      )
      return solver.solveAssuming(Logic.and([...all.map(translate), ...said])) !== null
    },
  }
}

/** What holds of any answer to a question, in the words of the other solver. */
function answerRules({
  isUnanswered,
  isUnsure,
  choices,
  harmless,
}: SheetEntry): readonly Operand[] {
  const [unanswered, unsure, ...ticks] = [isUnanswered, isUnsure, ...choices].map(nameOf)
  if (unanswered === undefined || unsure === undefined) return []
  if (!Array.isArray(harmless)) return [Logic.exactlyOne([unanswered, unsure, ...ticks])]
  const neither = Logic.and([Logic.not(unanswered), Logic.not(unsure)])
  return [
    Logic.not(Logic.and([unanswered, unsure])),
    ...ticks.map((tick) => Logic.implies(tick, neither)),
  ]
}

/**
 * A model whose searches, or one in so many of them, are put to the other solver too; `differ` is told where they do not
 * agree.
 */
export function crossChecked(
  model: Model,
  { oneIn, differ }: { readonly oneIn: number; readonly differ: (what: string) => void },
): { readonly model: Model; readonly searches: () => number } {
  const opinion = secondOpinion(model.theory, model.sheet.flatMap(answerRules))
  const variables = model.sheet.flatMap((one) => [one.isUnanswered, one.isUnsure, ...one.choices])
  let searches = 0
  const find: Theory['find'] = (all) => {
    const ours = model.theory.find(all)
    searches += 1
    if (searches % oneIn !== 0) return ours
    const theirs = opinion.find(all)
    if (ours.outcome === 'unknown') differ('ours gave up')
    if (ours.outcome === 'impossible') {
      if (theirs !== null) differ('ours finds none')
      if (opinion.find(ours.core) !== null) differ('the core is possible')
    }
    if (ours.outcome === 'found') {
      if (theirs === null) differ('theirs finds none')
      else if (!model.theory.evaluate(model.theory.and(all), theirs)) differ('not ours')
      if (!opinion.accepts(all, variables, asSheet(model, ours.isTrue))) differ('not theirs')
    }
    return ours
  }
  return { model: { ...model, theory: { ...model.theory, find } }, searches: () => searches }
}

/** The values as a whole answer sheet: a search says nothing of questions that do not matter to it. */
function asSheet({ sheet }: Model, isTrue: Values): Values {
  const values = new Map(sheet.flatMap((one) => [...one.valuesOf(one.answerOf(isTrue))]))
  return (variable) => values.get(variable) === true
}
