import { read, unanswered, type Reading } from '../../advise/reading.js'
import type { Answer } from '../../advice.js'
import { findCell } from '../../compile/cells.js'
import { compiledOf } from '../../compile/compiled-of.js'
import type {
  CompiledKnowledgeBase,
  CompiledQuestion,
  CompiledRule,
} from '../../compile/compiled.js'
import type { Literal } from '../../compile/literals.js'
import type { Engine } from '../../engine.js'
import { fillHarmlessly } from './fill-harmlessly.js'
import type { Vignette } from './vignette.js'

/** What one question must say. */
export type TermPart = {
  readonly question: string
  /** With one of these it does: an answer out of each class that fits; of several ticks, one of these options. */
  readonly oneOf: readonly Answer[]
  /** True when none of the options may be ticked. */
  readonly isNone: boolean
}

/** One way to meet a rule. */
export type TermCoverage = {
  readonly parts: readonly TermPart[]
  /** Ids of the vignettes in which it is met. */
  readonly metBy: readonly string[]
}

/** Which vignettes try out a rule. */
export type RuleCoverage = {
  readonly rule: string
  readonly metBy: readonly string[]
  /** Vignettes in which the rule is not met, and would be with one question answered otherwise. */
  readonly nearlyMetBy: readonly string[]
  /** Every way to meet it; null when there are too many to list. */
  readonly terms: readonly TermCoverage[] | null
}

/** Which vignettes try out a contraindication. */
export type ContraindicationCoverage = {
  readonly treatment: string
  readonly contraindication: string
  readonly metBy: readonly string[]
}

/** What vignettes try out. Plain data. */
export type Coverage = {
  readonly rules: readonly RuleCoverage[]
  readonly contraindications: readonly ContraindicationCoverage[]
  /** From 0 to 1: rules that some vignette meets, those that one nearly meets, and ways to meet a rule that are tried. */
  readonly shares: {
    readonly rules: number
    readonly nearMisses: number
    readonly terms: number
    readonly contraindications: number
  }
}

/** A vignette's reader. */
type Case = { readonly id: string; readonly reading: Reading }

/** What the vignettes try out, whether they pass or not. */
export function cover(engine: Engine, vignettes: readonly Vignette[]): Coverage {
  const compiled = compiledOf(engine)
  const cases = vignettes.map(({ id, answers, others }) => {
    const sheet = others === 'nothing' ? answers : fillHarmlessly(compiled.knowledgeBase, answers)
    return { id, reading: read(compiled, sheet) }
  })
  const rules = compiled.rules.map((rule) => coverRule(rule, compiled, cases))
  const contraindications = compiled.treatments.flatMap((treatment) =>
    treatment.contraindications.map(({ source, when }) => ({
      treatment: treatment.treatment.id,
      contraindication: source.id,
      metBy: idsWhere(cases, ({ least }) => least[when.index] === 2),
    })),
  )
  const terms = rules.flatMap((rule) => rule.terms ?? [])
  return {
    rules,
    contraindications,
    shares: {
      rules: shareOf(rules, ({ metBy }) => metBy),
      nearMisses: shareOf(rules, ({ nearlyMetBy }) => nearlyMetBy),
      terms: shareOf(terms, ({ metBy }) => metBy),
      contraindications: shareOf(contraindications, ({ metBy }) => metBy),
    },
  }
}

function coverRule(
  { rule, when }: CompiledRule,
  { index, questions }: CompiledKnowledgeBase,
  cases: readonly Case[],
): RuleCoverage {
  const terms = index.terms.slice(index.firstTerm[when.index], index.firstTerm[when.index + 1])
  const misses = (term: readonly Literal[], reading: Reading) =>
    term.filter((literal) => !fits(literal, questions, reading)).length
  const isMet = ({ least }: Reading) => least[when.index] === 2
  return {
    rule: rule.id,
    metBy: idsWhere(cases, isMet),
    nearlyMetBy: idsWhere(
      cases,
      (reading) => !isMet(reading) && terms.some((term) => misses(term, reading) === 1),
    ),
    terms:
      terms.length === 0
        ? null
        : terms.map((term) => ({
            parts: term.map((literal) => partOf(literal, questions)),
            metBy: idsWhere(cases, (reading) => misses(term, reading) === 0),
          })),
  }
}

/** Whether the answer to the question of a literal fits it; "not sure" never does. */
function fits(
  literal: Literal,
  questions: readonly CompiledQuestion[],
  { cells, asked, answers }: Reading,
): boolean {
  const cell = cells[literal.question] ?? unanswered
  if (cell === unanswered) {
    if (asked[literal.question] === 1) return false
    return literal.kind === 'single' ? literal.accepts.at(-1) === true : !literal.isWanted
  }
  if (cell < 0) return false
  if (literal.kind === 'single') return literal.accepts[cell] === true
  const answer = answers[literal.question]
  const own = questions[literal.question]
  const ticked = new Set<number>()
  if (own !== undefined && Array.isArray(answer)) {
    for (const tick of answer) {
      for (const place of own.cells.closure[findCell(own, tick)] ?? []) ticked.add(place)
    }
  }
  return literal.options.some((option) => ticked.has(option)) === literal.isWanted
}

function partOf(literal: Literal, questions: readonly CompiledQuestion[]): TermPart {
  const question = questions[literal.question]
  const cells = question?.cells
  const id = question?.id ?? ''
  if (literal.kind === 'single') {
    const answers = cells?.answers ?? []
    const oneOf = answers.filter((_answer, cell) => literal.accepts[cell] === true)
    return { question: id, oneOf, isNone: false }
  }
  const options = cells?.answers ?? []
  const oneOf = literal.options.flatMap((option) => options[option] ?? [])
  return { question: id, oneOf, isNone: !literal.isWanted }
}

function idsWhere(cases: readonly Case[], holds: (reading: Reading) => boolean): readonly string[] {
  return cases.filter(({ reading }) => holds(reading)).map(({ id }) => id)
}

function shareOf<Item>(items: readonly Item[], triedBy: (item: Item) => readonly string[]): number {
  if (items.length === 0) return 1
  return items.filter((item) => triedBy(item).length > 0).length / items.length
}
