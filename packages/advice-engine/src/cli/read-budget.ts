import { CliError } from './cli-error.js'
import type { Call, Option } from './command.js'

/** The option of commands that search. */
export const budgetOption: Readonly<Record<string, Option>> = {
  budget: {
    value: 'STEPS',
    help: 'Steps of search after which what is left counts as unknown (default: 100000)',
  },
}

/** How long to search; undefined for the default. @throws {CliError} */
export function readBudget(call: Call): number | undefined {
  const text = call.text('budget')
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text)
  const message = `"${text}" is no number of steps. Give a whole number, such as 100000.`
  throw new CliError('cli/wrong-budget', message)
}
