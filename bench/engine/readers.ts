import type { Answers, KnowledgeBase } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import type { Vignette } from '@unknot/content-schema'

/** The readers of the cases that leave nothing open: every question is answered, and nothing with "not sure". */
export function completeReaders(
  knowledgeBase: KnowledgeBase,
  vignettes: readonly Vignette[],
): readonly Answers[] {
  return vignettes
    .filter(({ others }) => others === 'no-danger-signs')
    .map(({ answers }) => fillHarmlessly(knowledgeBase, answers))
    .filter((answers) => Object.values(answers).every((answer) => answer !== 'not-sure'))
    .filter((answers) => knowledgeBase.questions.every(({ id }) => id in answers))
}

/**
 * The answers as other engines need them: an option that is ticked is ticked with all that it implies, and a question
 * that does not concern the reader is answered with no or none.
 */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>

export function toFacts({ questions }: KnowledgeBase, answers: Answers): Facts {
  return Object.fromEntries(
    questions.map((question) => {
      const answer = answers[question.id] ?? 'no'
      return [
        question.id,
        question.kind === 'choices' ? withImplied(question.options, answer) : answer,
      ]
    }),
  )
}

type Options = Extract<KnowledgeBase['questions'][number], { kind: 'choices' }>['options']

function withImplied(options: Options, answer: Answers[string]): readonly string[] {
  const ticked = new Set(Array.isArray(answer) ? answer.map(String) : [])
  for (const id of ticked)
    for (const implied of options.find((option) => option.id === id)?.implies ?? [])
      ticked.add(implied)
  return [...ticked]
}
