import type { Criterion, KnowledgeBase, Rule } from '@unknot/content-schema'
import { signKey, type SearchEntry } from './search-entry'

/** The danger signs of a release, each with the words in which readers are asked for it. */
export function describeSigns({ rules, questions }: KnowledgeBase): SearchEntry[] {
  const labels = new Map(questions.map(({ id, label }) => [id, label]))
  return rules.filter(isDangerSign).map((rule) => ({
    key: signKey(rule.id),
    kind: 'danger-sign',
    title: rule.sign,
    names: [],
    misspellings: [],
    summary: rule.title,
    headings: [],
    body: questionsOf(rule.when)
      .map((id) => labels.get(id) ?? '')
      .join('\n'),
    dangerSigns: [],
  }))
}

/** The others say how soon help is needed without being a sign of danger. */
const isDangerSign = ({ careLevel }: Rule): boolean =>
  careLevel === 'emergency' || careLevel === 'urgent' || careLevel === 'soon'

/** Yes-no questions whose yes speaks for the criterion. */
function questionsOf(criterion: Criterion): string[] {
  switch (criterion.kind) {
    case 'yes':
      return [criterion.question]
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap(questionsOf)
    default:
      return []
  }
}
