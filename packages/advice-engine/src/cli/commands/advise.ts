import { hashAdvice } from '../../snapshot/index.js'
import { adviceInWords, indexWords, nextQuestionInWords } from '../../words/index.js'
import {
  careLevelText,
  nextQuestionsText,
  scoresText,
  sourcesText,
  stillPossibleText,
  treatmentsText,
} from '../advice-text.js'
import type { Call, Command, Outcome } from '../command.js'
import { publicKeyOption } from '../read-engine.js'
import { readReader, todayOption } from '../read-reader.js'

/** `unknot advise` */
export const adviseCommand: Command = {
  summary: 'How soon to get help, what to try and what to leave out',
  usage: '<knowledge base or sealed release> [answers]',
  takes: [1, 2],
  options: { ...todayOption, ...publicKeyOption },
  description: `Advice for one reader. Answers are a JSON object, question id → answer; without a file they are read
from standard input. Ends with 0 whatever the care level is.

  echo '{ "fever": "no" }' | unknot advise release-1.json --today 2026-11-24`,
  run: advise,
}

async function advise(call: Call): Promise<Outcome> {
  const { engine, answers, today } = await readReader(call)
  const { width } = call.terminal
  const advice = engine.advise(answers, { today })
  const words = indexWords(engine.knowledgeBase)
  const inWords = adviceInWords(words, advice)
  const next = engine.nextQuestions(answers).map((one) => nextQuestionInWords(words, one))
  const parts = [
    ...careLevelText(inWords, advice, width),
    ...stillPossibleText(inWords, width),
    ...scoresText(inWords, width),
    ...treatmentsText(inWords, width),
    ...nextQuestionsText(next, width),
    ...sourcesText([...inWords.recommendations, ...inWords.excluded], width),
    ...inWords.overdue,
    ...(advice.release === null ? [] : [`Release ${advice.release}`]),
  ]
  return {
    exitCode: 0,
    text: parts.join('\n\n'),
    json: { advice, hash: await hashAdvice(advice), inWords, nextQuestions: next },
  }
}
