import { advise } from '../advise/advise.js'
import { parseAnswers } from '../advise/parse-answers.js'
import { read } from '../advise/reading.js'
import type { CompileOptions, Engine } from '../engine.js'
import { KnowledgeBaseError } from '../errors.js'
import { whatIf } from '../explain/what-if.js'
import { whyNot } from '../explain/why-not.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { nextQuestions } from '../questions/next-questions.js'
import { compileKnowledgeBase } from './compile-knowledge-base.js'
import { remember } from './compiled-of.js'
import { validate } from './validate.js'

/**
 * Checks a knowledge base and makes it ready to advise.
 *
 * @throws {KnowledgeBaseError} naming every problem at once.
 * @example
 * const engine = compile(knowledgeBase)
 * const advice = engine.advise({ 'saddle-numbness': 'yes' }, { today: '2026-11-24' })
 */
export function compile(knowledgeBase: KnowledgeBase, options: CompileOptions = {}): Engine {
  const problems = validate(knowledgeBase)
  if (problems.length > 0) throw new KnowledgeBaseError(problems)
  const compiled = compileKnowledgeBase(knowledgeBase, options.release ?? null)
  const engine: Engine = {
    knowledgeBase,
    release: compiled.release,
    advise: (answers, { today }) => advise(read(compiled, answers), today),
    nextQuestions: (answers) => nextQuestions(read(compiled, answers)),
    whyNot: (answers, treatment) => whyNot(read(compiled, answers), treatment),
    whatIf: (answers) => whatIf(read(compiled, answers)),
    parseAnswers: (input) => parseAnswers(compiled, input),
  }
  return remember(engine, compiled)
}
