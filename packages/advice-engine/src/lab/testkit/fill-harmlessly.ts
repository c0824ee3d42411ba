import type { Answer, Answers } from '../../advice.js'
import type { KnowledgeBase, Question } from '../../knowledge-base.js'

/**
 * Answers every question that was left out with no, none or a harmless value, but for the required ones: those
 * a vignette must answer itself.
 */
export function fillHarmlessly(knowledgeBase: KnowledgeBase, answers: Answers): Answers {
  const others = knowledgeBase.questions
    .filter((question) => question.isRequired !== true)
    .map((question) => [question.id, harmlessAnswer(question)] as const)
  return { ...Object.fromEntries(others), ...answers }
}

/** The answer of a reader who has nothing wrong here. */
export function harmlessAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'yes-no':
      return 'no'
    case 'choices':
      return []
    case 'number':
      return question.harmless ?? question.min
    case 'choice':
      return question.harmless ?? harmlessOption(question.options.map((option) => option.id))
    default:
      return question satisfies never
  }
}

function harmlessOption(ids: readonly string[]): string {
  const [first = 'not-sure'] = ids
  return ['no', 'none', 'never'].find((id) => ids.includes(id)) ?? first
}
