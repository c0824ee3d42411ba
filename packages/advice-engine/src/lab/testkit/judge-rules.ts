import type { Answers } from '../../advice.js'
import { read } from '../../advise/reading.js'
import { compiledOf } from '../../compile/compiled-of.js'
import type { CompiledKnowledgeBase } from '../../compile/compiled.js'
import type { Engine } from '../../engine.js'

/** Ids of rules, in the order of the knowledge base. Every rule that is in neither list is not met. */
export type RuleVerdicts = {
  readonly met: readonly string[]
  /** An unanswered question can still change them, or a "not sure" keeps them open. */
  readonly unknown: readonly string[]
}

/**
 * Judges every rule for one reader and nothing else: no care level, no treatments, no reasons. For authors of rules, and for
 * comparison with engines that match rules only; what to tell a reader is for `engine.advise` to say.
 *
 * @throws {InvalidAnswersError} for answers that `parseAnswers` refuses.
 * @example
 * const { met, unknown } = judgeRules(engine, { 'leg-weakness': 'yes' })
 */
export function judgeRules(engine: Engine, answers: Answers): RuleVerdicts {
  const compiled = compiledOf(engine)
  const { ids, places } = listOf(compiled)
  const { least, most } = read(compiled, answers)
  const met: string[] = []
  const unknown: string[] = []
  for (let rule = 0; rule < ids.length; rule += 1) {
    const place = places[rule] ?? 0
    if (most[place] === 0) continue
    const verdict = least[place] === 2 ? met : unknown
    verdict.push(ids[rule] ?? '')
  }
  return { met, unknown }
}

/** Rules as lists of their own: to go from one rule to the next takes longer than to judge it. */
type RuleList = { readonly ids: readonly string[]; readonly places: Int32Array }

const lists = new WeakMap<CompiledKnowledgeBase, RuleList>()

function listOf(compiled: CompiledKnowledgeBase): RuleList {
  const known = lists.get(compiled)
  if (known !== undefined) return known
  const { rules } = compiled
  const list = {
    ids: rules.map(({ rule }) => rule.id),
    places: Int32Array.from(rules, ({ when }) => when.index),
  }
  lists.set(compiled, list)
  return list
}
