import type { Criterion, KnowledgeBase, Question, Score } from '../knowledge-base.js'
import { spellOutScore } from './spell-out-score.js'

/** True for a yes-no question whose "yes" alone means at least `soon`. */
export function isDangerSign(question: Question): boolean {
  return question.kind === 'yes-no' && question.role === 'danger-sign'
}

/** Danger signs that occur, not negated, in a rule whose care level is `emergency`. */
export function emergencySigns(knowledgeBase: KnowledgeBase): ReadonlySet<string> {
  const signs = knowledgeBase.questions.filter(isDangerSign).map((question) => question.id)
  const found = new Set<string>()
  const { scores } = knowledgeBase
  for (const rule of knowledgeBase.rules) {
    if (rule.careLevel === 'emergency') collectYes(rule.when, false, { signs, scores, found })
  }
  return new Set(signs.filter((sign) => found.has(sign)))
}

type Search = {
  readonly signs: readonly string[]
  readonly scores: readonly Score[] | undefined
  readonly found: Set<string>
}

function collectYes(criterion: Criterion, isNegated: boolean, search: Search): void {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      for (const child of criterion.of) collectYes(child, isNegated, search)
      return
    case 'not':
      collectYes(criterion.criterion, !isNegated, search)
      return
    case 'score':
      collectYes(spellOutScore(criterion, search.scores), isNegated, search)
      return
    case 'yes':
      if (!isNegated) search.found.add(criterion.question)
      return
    case 'any-danger-sign':
      if (!isNegated) for (const sign of search.signs) search.found.add(sign)
      return
    case 'one-of':
    case 'has':
    case 'between':
      return
    default:
      criterion satisfies never
  }
}
