import type { Answers } from '../advice.js'
import type { Engine } from '../engine.js'
import { CliError } from './cli-error.js'
import type { Call, Option } from './command.js'
import { readEngine } from './read-engine.js'
import { nameOf, readJson } from './read-json.js'

/** The option of every command that advises. */
export const todayOption: Readonly<Record<string, Option>> = {
  today: { value: 'DATE', help: 'Today as year-month-day (default: the date of this computer)' },
}

/** An engine, one reader's answers and the date. */
export type Reader = {
  readonly engine: Engine
  readonly answers: Answers
  readonly today: string
}

/** Reads the first two arguments: a knowledge base, and answers ("-" or none: standard input). @throws {CliError} */
export async function readReader(call: Call): Promise<Reader> {
  const [knowledge = '', answersPath = '-'] = call.positionals
  if (knowledge === '-' && answersPath === '-') {
    const message = 'Only one of the two can come from standard input. Give the other as a file.'
    throw new CliError('cli/standard-input-twice', message)
  }
  const engine = await readEngine(knowledge, call)
  const answers = await readAnswers(answersPath, engine, call)
  return { engine, answers, today: call.text('today') ?? call.terminal.today }
}

async function readAnswers(path: string, engine: Engine, { terminal }: Call): Promise<Answers> {
  const parsed = engine.parseAnswers(await readJson(path, terminal))
  if (parsed.outcome === 'ok') return parsed.value
  const lines = parsed.problem.map((problem) => `✖ ${problem.message}`)
  throw new CliError(
    'answers/invalid',
    [`${nameOf(path)}: these answers cannot be used.`, ...lines].join('\n'),
  )
}
