import {
  adviceInWords,
  indexWords,
  nextQuestionInWords,
  whatIfInWords,
  whyNotInWords,
  type Lexicon,
} from '../../words/index.js'
import {
  becauseText,
  careLevelText,
  nextQuestionsText,
  sourcesText,
  stillPossibleText,
  treatmentRows,
} from '../advice-text.js'
import type { Call, Command, Outcome } from '../command.js'
import { publicKeyOption } from '../read-engine.js'
import { readReader, todayOption, type Reader } from '../read-reader.js'
import { rowsOf, section } from '../table.js'

/** `unknot explain` */
export const explainCommand: Command = {
  summary: 'Why: the care level, a treatment, and what another answer would change',
  usage: '<knowledge base or sealed release> [answers]',
  takes: [1, 2],
  options: {
    treatment: { value: 'ID', help: 'Why this treatment is suggested, held back or left out' },
    'what-if': { help: 'Every change of one answer that alters the advice' },
    ...todayOption,
    ...publicKeyOption,
  },
  description: `Without --treatment or --what-if it explains the care level: every rule that is met, with what the
reader said, what is not ruled out yet, and why each next question is asked.

  unknot explain release-1.json answers.json --treatment deep-massage`,
  run: explain,
}

async function explain(call: Call): Promise<Outcome> {
  const reader = await readReader(call)
  const words = indexWords(reader.engine.knowledgeBase)
  const treatment = call.text('treatment')
  const outcomes: Outcome[] = []
  if (treatment !== undefined) outcomes.push(explainTreatment(reader, words, treatment, call))
  if (call.isSet('what-if')) outcomes.push(explainChanges(reader, words, call))
  if (outcomes.length === 0) outcomes.push(explainCareLevel(reader, words, call))
  return {
    exitCode: 0,
    text: outcomes.map(({ text }) => text).join('\n\n'),
    json: Object.assign({}, ...outcomes.map(({ json }) => json)),
  }
}

function explainCareLevel(reader: Reader, words: Lexicon, { terminal }: Call): Outcome {
  const { engine, answers, today } = reader
  const { width } = terminal
  const advised = engine.advise(answers, { today })
  const advice = adviceInWords(words, advised)
  const next = engine.nextQuestions(answers).map((one) => nextQuestionInWords(words, one))
  const parts = [
    ...careLevelText(advice, advised, width),
    ...becauseText(advice, width),
    ...stillPossibleText(advice, width),
    ...nextQuestionsText(next, width),
    ...sourcesText(advice.because, width),
    ...advice.overdue,
  ]
  const { careLevel, actions, status, because, stillPossible } = advice
  const json = { careLevel, actions, status, because, stillPossible, nextQuestions: next }
  return { exitCode: 0, text: parts.join('\n\n'), json }
}

function explainTreatment(
  { engine, answers }: Reader,
  words: Lexicon,
  treatment: string,
  { terminal }: Call,
): Outcome {
  const whyNot = engine.whyNot(answers, treatment)
  const inWords = whyNotInWords(words, treatment, whyNot)
  const parts = [
    ...section('Why, or why not', treatmentRows(inWords), terminal.width),
    ...sourcesText([inWords], terminal.width),
  ]
  return { exitCode: 0, text: parts.join('\n\n'), json: { whyNot, treatment: inWords } }
}

function explainChanges({ engine, answers }: Reader, words: Lexicon, { terminal }: Call): Outcome {
  const changes = engine.whatIf(answers).map((change) => ({
    ...change,
    sentences: whatIfInWords(words, change),
  }))
  const rows = changes.flatMap(({ question, sentences }) => rowsOf([question], sentences))
  const [text = 'No change of one answer alters the advice.'] = section(
    'What another answer would change',
    rows,
    terminal.width,
  )
  return { exitCode: 0, text, json: { whatIf: changes } }
}
