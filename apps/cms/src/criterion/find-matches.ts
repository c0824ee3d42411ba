import { compile, KnowledgeBaseError } from '@unknot/advice-engine'
import { fillHarmlessly, judgeRules } from '@unknot/advice-engine/testkit'
import {
  assembleKnowledgeBase,
  type Criterion,
  type Question,
  type Rule,
  type Vignette,
} from '@unknot/content-schema'
import type { Matches } from './askable'

const mostNamed = 5

/** A rule that is there for its criterion only. */
const probe = (when: Criterion): Rule => ({
  id: 'this-condition',
  evidenceRow: 'D00',
  title: 'This condition',
  sign: 'this condition',
  when,
  careLevel: 'routine',
  basis: { kind: 'convention', note: 'Only to count.', references: [] },
  lastReviewed: '2026-01-01',
  nextReviewDue: '2027-01-01',
})

/** The patient cases whose reader meets a condition, as the engine judges it. */
export function findMatches(
  when: Criterion,
  questions: readonly Question[],
  vignettes: readonly Vignette[],
): Matches {
  const rules = [probe(when)]
  const knowledgeBase = assembleKnowledgeBase({ questions, rules, treatments: [], references: [] })
  try {
    const engine = compile({ ...knowledgeBase, problems: [ordinary(questions)] })
    const met = vignettes.filter(({ answers, others }) => {
      const sheet = others === 'nothing' ? answers : fillHarmlessly(engine.knowledgeBase, answers)
      const isRead = engine.parseAnswers(sheet).outcome === 'ok'
      return isRead && judgeRules(engine, sheet).met.length > 0
    })
    const names = met.slice(0, mostNamed).map(({ name }) => name)
    return { count: met.length, of: vignettes.length, names }
  } catch (error) {
    if (!(error instanceof KnowledgeBaseError)) throw error
    return { problem: error.problems.map(({ message }) => message).join(' ') }
  }
}

/** A knowledge base has one kind of pain at least; this one names nothing that may be missing. */
const ordinary = (questions: readonly Question[]) => {
  const first = questions.find(({ kind }) => kind === 'yes-no')
  return {
    id: 'any-pain',
    label: 'Any pain',
    when: { kind: 'yes', question: first?.id ?? '' },
    nearest: [],
  } as const
}
