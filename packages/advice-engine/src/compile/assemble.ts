/* oxlint-disable typescript/no-non-null-assertion -- what was found has an entry for each question and treatment; a valid criterion names questions that are there */
import type {
  Caution,
  Contraindication,
  Criterion,
  KnowledgeBase,
  Question,
  Treatment,
} from '../knowledge-base.js'
import { compileCriterion } from './compile-criterion.js'
import type {
  CompiledCriterion,
  CompiledQuestion,
  CompiledTreatment,
  LoadedKnowledgeBase,
  Node,
} from './compiled.js'

/** What has to be worked out from a knowledge base, beyond what it says. Plain data. */
export type Findings = {
  /** By question. */
  readonly questions: readonly Omit<CompiledQuestion, 'index' | 'id' | 'question' | 'askedWhen'>[]
  /** By treatment. */
  readonly treatments: readonly Pick<CompiledTreatment, 'place' | 'withheldFrom' | 'forProblem'>[]
  readonly firstReviewDue: string
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
  const questions = knowledgeBase.questions.map((question, index) =>
    toQuestion(question, index, findings.questions[index]!),
  )
  const questionById = new Map(questions.map((question) => [question.id, question]))
  const dangerSigns = questions.filter((question) => question.isDangerSign)
  const toNode = (criterion: Criterion) =>
    compileCriterion(criterion, (id) => questionById.get(id)!, dangerSigns, knowledgeBase.scores)
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
      toTreatment(treatment, findings.treatments[index]!, add),
    ),
    scores: (knowledgeBase.scores ?? []).map(({ id, items }) => ({
      id,
      items: items.map(({ points, when }) => ({ points, when: add(when) })),
    })),
  }
}

/** Field by field: objects that are made by spreading others are slower to read. */
function toQuestion(
  question: Question,
  index: number,
  { place, isRequired, isDangerSign, notSureLevel, borders, cells }: Findings['questions'][number],
): QuestionInMaking {
  return {
    index,
    id: question.id,
    question,
    place,
    isRequired,
    isDangerSign,
    notSureLevel,
    borders,
    cells,
    askedWhen: null,
  }
}

/** One treatment; `add` finds a place for its criteria among the degrees. */
export function toTreatment(
  treatment: Treatment,
  { place, withheldFrom, forProblem }: Findings['treatments'][number],
  add: (criterion: Criterion) => CompiledCriterion,
): CompiledTreatment {
  const { suggestedWhen, favouredWhen, contraindications, cautions } = treatment
  const toHit = <Source extends Contraindication | Caution>(source: Source) => ({
    source,
    when: add(source.when),
  })
  return {
    treatment,
    withheldFrom,
    suggestedWhen: suggestedWhen === undefined ? null : add(suggestedWhen),
    favouredWhen: favouredWhen.map(add),
    contraindications: contraindications.map(toHit),
    cautions: cautions.map(toHit),
    forProblem,
    place,
  }
}
