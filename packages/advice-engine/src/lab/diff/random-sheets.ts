import type { Answer, Answers } from '../../advice.js'
import type { KnowledgeBase, Question } from '../../knowledge-base.js'
import { harmlessAnswer } from '../testkit/fill-harmlessly.js'
import { answerAtRandom, seededNumbers, type NextNumber } from '../testkit/seeded-readers.js'

/**
 * Answer sheets that are mostly harmless, with a few answers at random and a few left out: were every answer random, nearly
 * every sheet would be an emergency. What is required is always answered, at random: without it nothing is suggested. The
 * same for the same seed on every machine; no sample of real people.
 */
export function* randomSheets(
  knowledgeBase: KnowledgeBase,
  count: number,
  seed: number,
): Generator<Answers> {
  const harmless = knowledgeBase.questions.map(
    (question) => [question, harmlessAnswer(question)] as const,
  )
  const next = seededNumbers(seed)
  for (let sheet = 0; sheet < count; sheet += 1) {
    const shareRandom = next() * 0.15
    const shareLeftOut = Math.max(0, next() * 0.2 - 0.1)
    const answers: Record<string, Answer> = {}
    for (const [question, answer] of harmless) {
      if (question.isRequired === true) answers[question.id] = anyAnswer(question, next)
      else if (next() >= shareLeftOut) {
        answers[question.id] = next() < shareRandom ? answerAtRandom(question, 0.5, next) : answer
      }
    }
    yield answers
  }
}

/** An answer that says something: one of several is ticked. */
function anyAnswer(question: Question, next: NextNumber): Answer {
  if (question.kind !== 'choices') return answerAtRandom(question, 0.5, next)
  const option = question.options[Math.floor(next() * question.options.length)]
  return option === undefined ? [] : [option.id]
}
