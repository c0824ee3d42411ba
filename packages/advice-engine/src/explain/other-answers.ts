import type { Answer } from '../advice.js'
import { notSure } from '../advise/reading.js'
import type { CompiledQuestion } from '../compile/compiled.js'
import type { Option } from '../knowledge-base.js'

/** The answers to a question, other than the reader's own, that one change leads to. */
export function otherAnswers(
  compiled: CompiledQuestion,
  own: Answer | undefined,
): readonly Answer[] {
  const { question } = compiled
  switch (question.kind) {
    case 'yes-no':
      return without(own, ['yes', 'no', notSure])
    case 'choice':
      return without(own, [...question.options.map((option) => option.id), notSure])
    case 'choices':
      return choicesOneTickAway(question.options, own)
    case 'number':
      return without(own, [...compiled.borders, notSure])
    default:
      return question satisfies never
  }
}

function choicesOneTickAway(
  options: readonly Option[],
  own: Answer | undefined,
): readonly Answer[] {
  const ticked = Array.isArray(own) ? own.map(String) : []
  const oneTickAway = options.map(({ id }) =>
    ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id],
  )
  const isEmpty = Array.isArray(own) && own.length === 0
  const none = isEmpty || oneTickAway.some((list) => list.length === 0) ? [] : [[]]
  return [...oneTickAway, ...none, ...without(own, [notSure])]
}

function without(own: Answer | undefined, all: readonly Answer[]): readonly Answer[] {
  return all.filter((answer) => answer !== own)
}
