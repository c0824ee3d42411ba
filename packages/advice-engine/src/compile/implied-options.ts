import type { Question } from '../knowledge-base.js'

/** Option → itself and every option that it implies, directly or through others. */
export function impliedOptions(question: Question): ReadonlyMap<string, ReadonlySet<string>> {
  if (question.kind !== 'choice' && question.kind !== 'choices') return new Map()
  const direct = new Map(question.options.map((option) => [option.id, option.implies ?? []]))
  return new Map(question.options.map((option) => [option.id, reach(option.id, direct)]))
}

function reach(start: string, direct: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([start])
  for (const id of found) for (const next of direct.get(id) ?? []) found.add(next)
  return found
}
