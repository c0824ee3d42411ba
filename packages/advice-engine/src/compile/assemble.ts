import {
  careLevels,
  type Criterion,
  type KnowledgeBase,
  type Treatment,
} from '../knowledge-base.js'
import type { NumberBorders } from './borders.js'
import { cellsOf } from './cells.js'
import { compileCriterion } from './compile-criterion.js'
import type {
  CompiledCriterion,
  CompiledQuestion,
  CompiledTreatment,
  LoadedKnowledgeBase,
  Node,
} from './compiled.js'
import { isDangerSign } from './danger-signs.js'
import { impliedOptions } from './implied-options.js'

/** What has to be worked out from a knowledge base, beyond what it says. */
export type Findings = {
  /** By question: its place in the order of asking. */
  readonly places: readonly number[]
  /** Indexes of the danger signs of emergency rules. */
  readonly emergencySigns: readonly number[]
  /** By index of a question for a number. */
  readonly numbers: Readonly<Record<number, NumberBorders>>
  readonly firstReviewDue: string
  /** By treatment. */
  readonly ranking: readonly Pick<CompiledTreatment, 'place' | 'forProblem'>[]
}

/** Finds the place of a criterion among the degrees; `toNode` makes it ready for judging. */
export type PlaceCriterion = (
  criterion: Criterion,
  toNode: (criterion: Criterion) => Node,
) => CompiledCriterion

/** Questions refer to each other through `askedWhen`, so it is filled in once all exist. */
type QuestionInMaking = Omit<CompiledQuestion, 'askedWhen'> & {
  askedWhen: CompiledCriterion | null
}

/** Puts a knowledge base and what was found about it together; the criteria always in the same order. */
export function assemble(
  knowledgeBase: KnowledgeBase,
  release: string | null,
  findings: Findings,
  placeCriterion: PlaceCriterion,
): Omit<LoadedKnowledgeBase, 'conditional' | 'index'> {
  const questions = toQuestions(knowledgeBase, findings)
  const questionById = new Map(questions.map((question) => [question.id, question]))
  const dangerSigns = questions.filter((question) => question.isDangerSign)
  const toNode = (criterion: Criterion) =>
    compileCriterion(criterion, (id) => questionById.get(id)!, dangerSigns)
  const add = (criterion: Criterion) => placeCriterion(criterion, toNode)
  for (const one of questions) {
    if (one.question.askedWhen !== undefined) one.askedWhen = add(one.question.askedWhen)
  }
  return {
    knowledgeBase,
    release,
    questions,
    questionById,
    dangerSigns,
    required: questions.filter((question) => question.isRequired),
    noAnswers: questions.map(() => undefined),
    noCells: questions.map(() => -2),
    allAsked: questions.map(() => 1),
    firstReviewDue: findings.firstReviewDue,
    rules: knowledgeBase.rules.map((rule) => ({ rule, when: add(rule.when) })),
    problems: knowledgeBase.problems.map((problem) => ({ problem, when: add(problem.when) })),
    treatments: knowledgeBase.treatments.map((treatment, index) =>
      toTreatment(treatment, findings.ranking[index]!, add),
    ),
  }
}

/** One treatment; `add` finds a place for its criteria among the degrees. */
export function toTreatment(
  treatment: Treatment,
  { place, forProblem }: Findings['ranking'][number],
  add: (criterion: Criterion) => CompiledCriterion,
): CompiledTreatment {
  const { suggestedWhen, favouredWhen, contraindications, cautions, withheldFrom } = treatment
  const toHit = <Source extends { readonly when: Criterion }>(source: Source) => ({
    source,
    when: add(source.when),
  })
  return {
    treatment,
    withheldFrom: careLevels.indexOf(withheldFrom),
    suggestedWhen: suggestedWhen === undefined ? null : add(suggestedWhen),
    favouredWhen: favouredWhen.map(add),
    contraindications: contraindications.map(toHit),
    cautions: cautions.map(toHit),
    forProblem,
    place,
  }
}

function toQuestions(
  { questions }: KnowledgeBase,
  { places, emergencySigns, numbers }: Findings,
): QuestionInMaking[] {
  return questions.map((question, index) => {
    const implied = impliedOptions(question)
    const { starts = [], borders = [] } = numbers[index] ?? {}
    return {
      index,
      id: question.id,
      question,
      place: places[index]!,
      isRequired: question.isRequired === true,
      isDangerSign: isDangerSign(question),
      notSureLevel: emergencySigns.includes(index) ? 'urgent' : 'soon',
      implied,
      borders,
      cells: cellsOf(question, implied, starts),
      askedWhen: null,
    }
  })
}
