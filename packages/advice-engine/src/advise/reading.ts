import type { Answer, Answers } from '../advice.js'
import type { CompiledKnowledgeBase, CompiledQuestion, Given } from '../compile/compiled.js'

/** The built-in answer that every question accepts. It counts as answered, never as "no". */
export const notSure = 'not-sure'

/** One reader's answers, ready for judging. */
export type Reading = {
  readonly compiled: CompiledKnowledgeBase
  readonly answers: Answers
  /** By index of the question; undefined where there is no answer. */
  readonly given: readonly (Given | undefined)[]
  /** By index: false where a question is certainly not asked of this reader. Worked out on demand. */
  readonly asked: (boolean | undefined)[]
}

/** Makes valid answers ready for judging. */
export function read(compiled: CompiledKnowledgeBase, answers: Answers): Reading {
  const given = compiled.questions.map((question) => {
    const answer = answerTo(answers, question.id)
    return answer === undefined ? undefined : toGiven(question, answer)
  })
  return { compiled, answers, given, asked: [] }
}

/** The reader's own answer, if there is one. */
export function answerTo(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}

/** What an answer counts as. */
export function toGiven(question: CompiledQuestion, answer: Answer): Given {
  if (typeof answer === 'number') return answer
  if (answer === notSure) return notSureAs(question)
  if (typeof answer !== 'string') return withImplied(question, answer)
  return question.question.kind === 'yes-no' ? answer : withImplied(question, [answer])
}

function notSureAs({ question }: CompiledQuestion): Given {
  return question.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? 'yes' : notSure
}

function withImplied(question: CompiledQuestion, ticked: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const option of ticked) for (const id of question.implied.get(option) ?? []) all.add(id)
  return all
}
