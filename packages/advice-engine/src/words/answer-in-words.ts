import type { Answer, Reason } from '../advice.js'
import { notSure } from '../advise/reading.js'
import type { Question } from '../knowledge-base.js'
import { questionLabel, type Lexicon } from './lexicon.js'
import { fill } from './phrases.js'

/** What a reader said, in the words that they saw. */
export type Said = { readonly question: string; readonly answer: string }

/** An answer in the words of its question. */
export function answerInWords(lexicon: Lexicon, question: string, answer: Answer): string {
  const { phrases, questions } = lexicon
  const asked = questions.get(question)
  if (answer === notSure) return phrases.answer[notSure]
  if (typeof answer === 'number') {
    const unit = asked?.kind === 'number' ? asked.unit : ''
    return fill(phrases.answer.number, { number: answer, unit })
  }
  if (typeof answer !== 'string') return ticksInWords(lexicon, asked, answer)
  if (answer === 'yes' || answer === 'no') {
    if (asked?.kind === 'yes-no') return phrases.answer[answer]
  }
  return optionLabel(asked, answer)
}

/** What the reader said that led to something. */
export function saidInWords(lexicon: Lexicon, because: readonly Reason[]): readonly Said[] {
  return because.map(({ question, answer }) => ({
    question: questionLabel(lexicon, question),
    answer: answerInWords(lexicon, question, answer),
  }))
}

/** Above this many questions with one answer only their number is told. */
const mostNamed = 3

/** Sentences for what the reader said; many questions with one answer make one sentence. */
export function saidSentences({ phrases }: Lexicon, said: readonly Said[]): readonly string[] {
  const answers = [...new Set(said.map(({ answer }) => answer))]
  return answers.flatMap((answer) => {
    const group = said.filter((one) => one.answer === answer)
    return group.length > mostNamed
      ? [fill(phrases.saidToMany, { count: group.length, answer })]
      : group.map((one) => fill(phrases.said, one))
  })
}

function ticksInWords(
  { phrases }: Lexicon,
  asked: Question | undefined,
  ticked: readonly string[],
): string {
  if (ticked.length === 0) return phrases.answer.none
  return ticked.map((id) => optionLabel(asked, id)).join(phrases.between)
}

function optionLabel(asked: Question | undefined, id: string): string {
  const options = asked !== undefined && 'options' in asked ? asked.options : []
  return options.find((option) => option.id === id)?.label ?? id
}
