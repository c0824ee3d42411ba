import type { Criterion, Score } from '@unknot/content-schema'
import { liveRelease } from '../../content/releases'

/** True for a criterion that reads only what a reader wishes: the questionnaire respects it, a page need not warn of it. */
export function asksForPreference(criterion: Criterion): boolean {
  const preferences = new Set(preferenceQuestions)
  for (const { id, screen } of liveRelease()?.knowledgeBase.questions ?? []) {
    if (screen === preferenceScreen) preferences.add(id)
  }
  const scores = liveRelease()?.knowledgeBase.scores
  return questionsIn(criterion, scores).every((question) => preferences.has(question))
}

/** Where the questionnaire asks what the reader prefers: a screen of its own, and three questions beside medicines. */
const preferenceScreen = 'choices'
const preferenceQuestions = ['touch', 'needles', 'made-worse']

function questionsIn(criterion: Criterion, scores: readonly Score[] | undefined): string[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap((one) => questionsIn(one, scores))
    case 'not':
      return questionsIn(criterion.criterion, scores)
    case 'any-danger-sign':
      return ['any-danger-sign']
    case 'score': {
      const items = scores?.find(({ id }) => id === criterion.score)?.items ?? []
      return items.flatMap(({ when }) => questionsIn(when, scores))
    }
    default:
      return [criterion.question]
  }
}
