import { compile, KnowledgeBaseError, type Answers, type Engine } from '@unknot/advice-engine'
import { indexWords, type Lexicon } from '@unknot/advice-engine/words'
import type { KnowledgeBase } from '@unknot/content-schema'

export type Answer = Answers[string]

export type Compiled =
  | { readonly outcome: 'ok'; readonly engine: Engine; readonly lexicon: Lexicon }
  | { readonly outcome: 'problem'; readonly sentences: readonly string[] }

/** An engine on a knowledge base, or everything that keeps it from being read. */
export function tryCompile(knowledgeBase: KnowledgeBase): Compiled {
  try {
    return { outcome: 'ok', engine: compile(knowledgeBase), lexicon: indexWords(knowledgeBase) }
  } catch (error) {
    if (!(error instanceof KnowledgeBaseError)) throw error
    const sentences = error.problems.map(({ place, message }) => `${place}: ${message}`)
    return { outcome: 'problem', sentences }
  }
}

/** The answers with one more; an answer of undefined is taken back. */
export function withAnswer(
  answers: Answers,
  question: string,
  answer: Answer | undefined,
): Answers {
  const others = Object.entries(answers).filter(([id]) => id !== question)
  return Object.fromEntries(answer === undefined ? others : [...others, [question, answer]])
}

/** A tick more or less; "none" is an empty list. */
export const withTick = (answer: Answer | undefined, option: string, isTicked: boolean): Answer => {
  const ticked = Array.isArray(answer) ? answer.filter((one) => one !== option) : []
  return isTicked ? [...ticked, option] : ticked
}
