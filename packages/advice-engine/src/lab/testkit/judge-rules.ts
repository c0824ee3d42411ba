import type { Answers, Verdict } from '../../advice.js'
import { read } from '../../advise/reading.js'
import { compiledOf } from '../../compile/compiled-of.js'
import type { Engine } from '../../engine.js'

/** Ids of all rules by verdict, each list in the order of the knowledge base. */
export type RuleVerdicts = Readonly<Record<Verdict, readonly string[]>>

/**
 * Judges every rule for one reader and nothing else: no care level, no treatments, no reasons. `unknown` holds the rules
 * that an unanswered question can still change and those that a "not sure" keeps open. For authors of rules, and for
 * comparison with engines that match rules only; what to tell a reader is for `engine.advise` to say.
 *
 * @throws {InvalidAnswersError} for answers that `parseAnswers` refuses.
 * @example
 * const { met, unknown } = judgeRules(engine, { 'leg-weakness': 'yes' })
 */
export function judgeRules(engine: Engine, answers: Answers): RuleVerdicts {
  const compiled = compiledOf(engine)
  const { least, most } = read(compiled, answers)
  const met: string[] = []
  const notMet: string[] = []
  const unknown: string[] = []
  for (const { rule, when } of compiled.rules) {
    if (least[when.index] === 2) met.push(rule.id)
    else if (most[when.index] === 0) notMet.push(rule.id)
    else unknown.push(rule.id)
  }
  return { met, notMet, unknown }
}
