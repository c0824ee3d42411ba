import type { KnowledgeBase, Rule } from '../knowledge-base.js'
import { checkBasis } from './check-basis.js'
import type { Report } from './report.js'

const builtIn = new Set(['danger-sign', 'danger-sign-not-sure', 'rule-not-sure'])

/** Reports what is wrong in the rules, but for their criteria. */
export function checkRules(knowledgeBase: KnowledgeBase, report: Report): void {
  const references = new Set(knowledgeBase.references.map((reference) => reference.id))
  for (const rule of knowledgeBase.rules) {
    const place = `rules › ${rule.id}`
    checkBasis(rule.basis, references, place, report)
    checkConvention(rule, place, report)
    checkReview(rule, place, report)
    if (builtIn.has(rule.id)) {
      const message = `The id "${rule.id}" belongs to a floor that the engine sets itself. Use another id.`
      report('rule/reserved-id', place, message)
    }
  }
}

function checkReview({ lastReviewed, nextReviewDue }: Rule, place: string, report: Report): void {
  if (lastReviewed < nextReviewDue) return
  const message = `Its next review, ${nextReviewDue}, is not after its last, ${lastReviewed}. Correct one of the two.`
  report('rule/review-before-last', `${place} › nextReviewDue`, message)
}

function checkConvention({ id, careLevel, basis }: Rule, place: string, report: Report): void {
  if (careLevel !== 'self-care' || basis.kind === 'guideline') return
  const message =
    `Rule "${id}" says self-care on a convention. A convention may only raise care: ` +
    'give a guideline with a reference, or take the rule out.'
  report('rule/convention-lowers-care', place, message)
}
