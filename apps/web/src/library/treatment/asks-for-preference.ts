import type { Criterion } from '@unknot/content-schema'
import { liveRelease } from '../../content/releases'

/** True for a criterion that reads only what a reader wishes: the questionnaire respects it, a page need not warn of it. */
export function asksForPreference(criterion: Criterion): boolean {
  const preferences = new Set(
    liveRelease()
      ?.knowledgeBase.questions.filter(({ screen }) => screen === preferenceScreen)
      .map(({ id }) => id),
  )
  return questionsIn(criterion).every((question) => preferences.has(question))
}

/** Screen of the questionnaire that asks what the reader prefers. */
const preferenceScreen = 'choices'

function questionsIn(criterion: Criterion): string[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap(questionsIn)
    case 'not':
      return questionsIn(criterion.criterion)
    case 'any-danger-sign':
      return ['any-danger-sign']
    default:
      return [criterion.question]
  }
}
