import { advise } from '../advise/advise.js'
import { parseAnswers } from '../advise/parse-answers.js'
import { read } from '../advise/reading.js'
import type { LoadedKnowledgeBase } from '../compile/compiled.js'
import type { CoreEngine } from '../engine.js'
import { whatIf } from '../explain/what-if.js'
import { whyNot } from '../explain/why-not.js'
import { nextQuestions } from '../questions/next-questions.js'

/** The engine that reads a compiled form. */
export function coreEngine(compiled: LoadedKnowledgeBase): CoreEngine {
  return {
    knowledgeBase: compiled.knowledgeBase,
    release: compiled.release,
    advise: (answers, { today }) => advise(read(compiled, answers), today),
    nextQuestions: (answers) => nextQuestions(read(compiled, answers)),
    whyNot: (answers, treatment) => whyNot(read(compiled, answers), treatment),
    whatIf: (answers) => whatIf(read(compiled, answers)),
    parseAnswers: (input) => parseAnswers(compiled, input),
  }
}
