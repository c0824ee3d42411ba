import { advise } from '../advise/advise.js'
import { parseAnswers } from '../advise/parse-answers.js'
import { read } from '../advise/reading.js'
import type { CompileOptions, Engine } from '../engine.js'
import { whatIf } from '../explain/what-if.js'
import { whatIfPairs } from '../explain/what-if-pairs.js'
import { whyNot } from '../explain/why-not.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { nextQuestions } from '../questions/next-questions.js'
import { compileKnowledgeBase } from './compile-knowledge-base.js'
import { remember } from './compiled-of.js'

/**
 * Makes a knowledge base ready to advise that `compile` has accepted before, such as that of a sealed release. It is not
 * checked again: for a browser that is less to load and to wait for. What another knowledge base leads to is not said.
 *
 * @example
 * const { knowledgeBase, hash } = opened.value
 * const engine = compileChecked(knowledgeBase, { release: hash })
 */
export function compileChecked(knowledgeBase: KnowledgeBase, options: CompileOptions = {}): Engine {
  const compiled = compileKnowledgeBase(knowledgeBase, options.release ?? null)
  const engine: Engine = {
    knowledgeBase,
    release: compiled.release,
    advise: (answers, { today }) => advise(read(compiled, answers), today),
    nextQuestions: (answers) => nextQuestions(read(compiled, answers)),
    whyNot: (answers, treatment) => whyNot(read(compiled, answers), treatment),
    whatIf: (answers) => whatIf(read(compiled, answers)),
    whatIfPairs: (answers) => whatIfPairs(read(compiled, answers)),
    parseAnswers: (input) => parseAnswers(compiled, input),
  }
  return remember(engine, compiled)
}
