import type { Criterion, KnowledgeBase, Question } from '../knowledge-base.js'

/** True for a yes-no question whose "yes" alone means at least `soon`. */
export function isDangerSign(question: Question): boolean {
  return question.kind === 'yes-no' && question.role === 'danger-sign'
}

/** Danger signs that occur, not negated, in a rule whose care level is `emergency`. */
export function emergencySigns(knowledgeBase: KnowledgeBase): ReadonlySet<string> {
  const signs = knowledgeBase.questions.filter(isDangerSign).map((question) => question.id)
  const found = new Set<string>()
  for (const rule of knowledgeBase.rules) {
    if (rule.careLevel === 'emergency') collectYes(rule.when, false, signs, found)
  }
  return new Set(signs.filter((sign) => found.has(sign)))
}

function collectYes(
  criterion: Criterion,
  isNegated: boolean,
  signs: readonly string[],
  found: Set<string>,
): void {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      for (const child of criterion.of) collectYes(child, isNegated, signs, found)
      return
    case 'not':
      collectYes(criterion.criterion, !isNegated, signs, found)
      return
    case 'yes':
      if (!isNegated) found.add(criterion.question)
      return
    case 'any-danger-sign':
      if (!isNegated) for (const sign of signs) found.add(sign)
      return
    case 'one-of':
    case 'has':
    case 'between':
      return
    default:
      criterion satisfies never
  }
}
