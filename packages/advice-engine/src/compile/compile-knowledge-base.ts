import type { Criterion, KnowledgeBase, Treatment } from '../knowledge-base.js'
import { findBorders } from './borders.js'
import { compileCriterion } from './compile-criterion.js'
import type {
  CompiledKnowledgeBase,
  CompiledQuestion,
  CompiledTreatment,
  Node,
} from './compiled.js'
import { emergencySigns, isDangerSign } from './danger-signs.js'
import { impliedOptions } from './implied-options.js'

type ToNode = (criterion: Criterion) => Node
/** Questions refer to each other through `askedWhen`, so it is filled in once all exist. */
type QuestionInMaking = Omit<CompiledQuestion, 'askedWhen'> & { askedWhen: Node | null }

/** The compiled form of a knowledge base that `validate` found nothing wrong with. */
export function compileKnowledgeBase(
  knowledgeBase: KnowledgeBase,
  release: string | null,
): CompiledKnowledgeBase {
  const questions = compileQuestions(knowledgeBase)
  const questionById = new Map(questions.map((question) => [question.id, question]))
  const dangerSigns = questions.filter((question) => question.isDangerSign)
  const toNode: ToNode = (criterion) =>
    compileCriterion(criterion, finder(questionById), dangerSigns)
  for (const question of questions) {
    const { askedWhen } = question.question
    if (askedWhen !== undefined) question.askedWhen = toNode(askedWhen)
  }
  return {
    knowledgeBase,
    release,
    questions,
    questionById,
    dangerSigns,
    rules: knowledgeBase.rules.map((rule) => ({ rule, when: toNode(rule.when) })),
    problems: knowledgeBase.problems.map((problem) => ({ problem, when: toNode(problem.when) })),
    treatments: knowledgeBase.treatments.map((treatment) => compileTreatment(treatment, toNode)),
  }
}

function compileQuestions(knowledgeBase: KnowledgeBase): QuestionInMaking[] {
  const emergencies = emergencySigns(knowledgeBase)
  const places = askingPlaces(knowledgeBase)
  const borders = findBorders(knowledgeBase)
  return knowledgeBase.questions.map((question, index) => ({
    index,
    id: question.id,
    question,
    place: places.get(question.id) ?? index,
    isRequired: question.isRequired === true,
    isDangerSign: isDangerSign(question),
    notSureLevel: emergencies.has(question.id) ? 'urgent' : 'soon',
    implied: impliedOptions(question),
    borders: borders.get(question.id) ?? [],
    askedWhen: null,
  }))
}

function askingPlaces(knowledgeBase: KnowledgeBase): Map<string, number> {
  const screens = new Map(knowledgeBase.screens.map((screen, index) => [screen.id, index]))
  const screenOf = (id: string) => screens.get(id) ?? screens.size
  const inOrder = knowledgeBase.questions.toSorted(
    (one, other) => screenOf(one.screen) - screenOf(other.screen),
  )
  return new Map(inOrder.map((question, place) => [question.id, place]))
}

function finder(questions: ReadonlyMap<string, CompiledQuestion>) {
  return (id: string): CompiledQuestion => {
    const question = questions.get(id)
    if (question === undefined)
      throw new Error(`Question "${id}" passed validation but is not there.`)
    return question
  }
}

function compileTreatment(treatment: Treatment, toNode: ToNode): CompiledTreatment {
  const { suggestedWhen } = treatment
  return {
    treatment,
    suggestedWhen: suggestedWhen === undefined ? null : toNode(suggestedWhen),
    favouredWhen: treatment.favouredWhen.map(toNode),
    contraindications: treatment.contraindications.map((source) => ({
      source,
      when: toNode(source.when),
    })),
    cautions: treatment.cautions.map((source) => ({ source, when: toNode(source.when) })),
  }
}
