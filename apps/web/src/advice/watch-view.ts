import type { Advice, Answer, Answers, CoreEngine, Question } from '@unknot/advice-engine'
import { careLevels, type CareLevel } from '@unknot/content-schema'

/** A danger sign that the reader does not have, and how urgent it would make things. */
export type WatchedSign = {
  /** Id of the rule that would then be met. */
  readonly rule: string
  readonly sign: string
  readonly careLevel: CareLevel
}
/** An answer that may become another with time, and would then ask for care sooner. */
export type Turn = {
  readonly question: string
  readonly answer: string
  readonly careLevel: CareLevel
}
export type WatchView = { readonly signs: readonly WatchedSign[]; readonly turns: readonly Turn[] }

type Situation = {
  readonly engine: CoreEngine
  readonly advice: Advice
  readonly answers: Answers
  readonly today: string
}

/** What would ask for care sooner: each danger sign that was answered with no, and each other choice, tried one by one. */
export function viewWatch(situation: Situation): WatchView {
  const { questions } = situation.engine.knowledgeBase
  return {
    signs: firstOfEach(
      questions.flatMap((question) => watchedSign(situation, question)),
      ({ rule }) => rule,
    ),
    turns: firstOfEach(
      questions.flatMap((question) => turns(situation, question)),
      ({ question, careLevel }) => question + careLevel,
    ),
  }
}

function watchedSign(situation: Situation, question: Question): WatchedSign[] {
  const { engine, answers } = situation
  if (question.kind !== 'yes-no' || question.role !== 'danger-sign') return []
  if (answers[question.id] !== 'no') return []
  const hit = sooner(situation, question.id, 'yes')?.because[0]
  const rule = engine.knowledgeBase.rules.find(({ id }) => id === hit?.id)
  if (hit === undefined || rule?.sign === undefined) return []
  return [{ rule: rule.id, sign: rule.sign, careLevel: hit.careLevel }]
}

function turns(situation: Situation, question: Question): Turn[] {
  const given = situation.answers[question.id]
  if (question.kind !== 'choice' || given === undefined) return []
  return question.options
    .filter(({ id }) => id !== given)
    .flatMap(({ id, label }) => {
      const then = sooner(situation, question.id, id)
      if (then === null) return []
      return [{ question: question.label, answer: label, careLevel: then.careLevel }]
    })
}

/** The advice with another answer; null where it asks for care no sooner. */
function sooner(
  { engine, advice, answers, today }: Situation,
  question: string,
  answer: Answer,
): Advice | null {
  const then = engine.advise({ ...answers, [question]: answer }, { today })
  return rank(then.careLevel) < rank(advice.careLevel) ? then : null
}

/** 0 = most urgent. */
export const rank = (careLevel: CareLevel): number => careLevels.indexOf(careLevel)

function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Map(items.toReversed().map((item) => [key(item), item]))
  return items.filter((item) => seen.get(key(item)) === item)
}
