import type { Advice, Answers, Engine } from '@unknot/advice-engine'
import { judgeRules } from '@unknot/advice-engine/testkit'
import { ruleName } from './criteria.js'
import type { Peer } from './peer.js'

const today = '2026-11-24'

/** How our ways to ask are called in the tables. */
export const ours = {
  advice: 'advise',
  reasons: 'advise, every reason read',
  rules: 'judgeRules',
} as const

/** Our engine, asked in three ways. */
export function ourPeers(engine: Engine): readonly Peer[] {
  const atHome = new Set(
    engine.knowledgeBase.rules.flatMap(({ id, careLevel }) =>
      careLevel === 'self-care' ? id : [],
    ),
  )
  // Advice that is more urgent leaves the rules of self-care unsaid; the others know no such thing.
  const unsaid = (answers: Answers): readonly string[] => {
    if (engine.advise(answers, { today }).careLevel === 'self-care') return []
    return judgeRules(engine, answers)
      .met.filter((id) => atHome.has(id))
      .map(ruleName)
  }
  const advise = (name: string, gives: string, once: (advice: Advice) => unknown): Peer => ({
    name,
    gives,
    ready: ({ answers }) => ({
      once: () => once(engine.advise(answers, { today })),
      names: () => [...rulesMet(engine.advise(answers, { today })), ...unsaid(answers)],
    }),
  })
  return [
    {
      name: ours.rules,
      gives: 'three values; match only',
      ready: ({ answers }) => ({
        once: () => judgeRules(engine, answers),
        names: () => judgeRules(engine, answers).met.map(ruleName),
      }),
    },
    advise(
      ours.advice,
      'care level, exclusions, ranking, reasons',
      (advice) => advice.recommendations,
    ),
    advise(ours.reasons, 'the same, and every reason looked at', readReasons),
  ]
}

function rulesMet({ because }: Advice): readonly string[] {
  return because.flatMap(({ source, id }) => (source === 'rule' ? [ruleName(id)] : []))
}

/** Every reason of every hit is looked at, in case an engine should leave any for later. */
function readReasons({ because, recommendations, excluded }: Advice): number {
  const hits = [
    ...because,
    ...recommendations.flatMap(({ cautions }) => cautions),
    ...excluded.flatMap(({ hits }) => hits),
  ]
  return hits.reduce((count, hit) => count + hit.because.length, 0)
}
