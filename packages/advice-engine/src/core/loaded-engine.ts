import type { Advice, Answers, NextQuestion, WhatIf, WhyNot } from '../advice.js'
import { advise as adviseReader } from '../advise/advise.js'
import { parseAnswers as parse } from '../advise/parse-answers.js'
import { read } from '../advise/reading.js'
import type { LoadedKnowledgeBase } from '../compile/compiled.js'
import type { AdviseOptions, CoreEngine } from '../engine.js'
import type { AnswerProblem } from '../errors.js'
import { whatIf as whatElse } from '../explain/what-if.js'
import { whyNot as explainWhyNot } from '../explain/why-not.js'
import { nextQuestions as questionsToAsk } from '../questions/next-questions.js'
import type { Result } from '../result.js'

/** What `load` gives: a knowledge base that is ready for the functions of this door. Its other fields are its own. */
export type LoadedEngine = LoadedKnowledgeBase

/** Care level, reasons, recommendations, what is excluded, withheld and still possible. @throws {InvalidAnswersError} */
export function advise(engine: LoadedEngine, answers: Answers, { today }: AdviseOptions): Advice {
  return adviseReader(read(engine, answers), today)
}

/** What to ask next; empty when no further answer changes the care level or what is excluded. @throws {InvalidAnswersError} */
export function nextQuestions(engine: LoadedEngine, answers: Answers): readonly NextQuestion[] {
  return questionsToAsk(read(engine, answers))
}

/** Why a treatment is not first, or not there. @throws {InvalidAnswersError} @throws {UnknownTreatmentError} */
export function whyNot(engine: LoadedEngine, answers: Answers, treatment: string): WhyNot {
  return explainWhyNot(read(engine, answers), treatment)
}

/** Every change of one answer that alters the care level or the treatments. @throws {InvalidAnswersError} */
export function whatIf(engine: LoadedEngine, answers: Answers): readonly WhatIf[] {
  return whatElse(read(engine, answers))
}

/** Checks unknown input against the questions. All problems at once, in words. */
export function parseAnswers(
  engine: LoadedEngine,
  input: unknown,
): Result<Answers, readonly AnswerProblem[]> {
  return parse(engine, input)
}

/** All of these functions as methods, as an engine of `compile` has them: for pages that take either. */
export function withMethods(engine: LoadedEngine): CoreEngine {
  return {
    knowledgeBase: engine.knowledgeBase,
    release: engine.release,
    advise: (answers, options) => advise(engine, answers, options),
    nextQuestions: (answers) => nextQuestions(engine, answers),
    whyNot: (answers, treatment) => whyNot(engine, answers, treatment),
    whatIf: (answers) => whatIf(engine, answers),
    parseAnswers: (input) => parseAnswers(engine, input),
  }
}
