import type { Criterion } from '@unknot/advice-engine'

/** Whether a criterion depends on one of these questions. */
export function readsQuestion(criterion: Criterion, ids: readonly string[]): boolean {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.some((one) => readsQuestion(one, ids))
    case 'not':
      return readsQuestion(criterion.criterion, ids)
    case 'any-danger-sign':
      return false
    case 'score':
      // What it counts stands in the knowledge base, which is not at hand: it may be asked here.
      return true
    case 'yes':
    case 'one-of':
    case 'has':
    case 'between':
      return ids.includes(criterion.question)
  }
}

/** The questions that a criterion reads, but for those that a score of it counts. */
export function questionsIn(criterion: Criterion): readonly string[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap(questionsIn)
    case 'not':
      return questionsIn(criterion.criterion)
    case 'any-danger-sign':
    case 'score':
      return []
    case 'yes':
    case 'one-of':
    case 'has':
    case 'between':
      return [criterion.question]
  }
}
