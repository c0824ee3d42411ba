import type { Answers, CoreEngine, Question } from '@unknot/advice-engine'
import { questionsIn } from './reads-question'
import type { Today } from './questionnaire'

/**
 * Unanswered questions that change neither the care level nor what is left out, but the order of what is suggested or the
 * care to take with it. Only what a treatment that may still be suggested reads is worth asking.
 */
export function refiningQuestions(
  engine: CoreEngine,
  answers: Answers,
  { today }: Today,
): readonly Question[] {
  const { questions, treatments } = engine.knowledgeBase
  const excluded = new Set(
    engine.advise(answers, { today }).excluded.map(({ treatment }) => treatment),
  )
  const read = new Set(
    treatments
      .filter(({ id }) => !excluded.has(id))
      .flatMap(({ favouredWhen, cautions }) => [
        ...favouredWhen,
        ...cautions.map(({ when }) => when),
      ])
      .flatMap(questionsIn),
  )
  return questions.filter(({ id }) => read.has(id) && !Object.hasOwn(answers, id))
}
