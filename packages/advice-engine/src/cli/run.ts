import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { AdviceEngineError, KnowledgeBaseError } from '../errors.js'
import { CliError } from './cli-error.js'
import type { Call, Command } from './command.js'
import { commands } from './commands.js'
import { everyOption, helpOf, helpOfAll } from './help.js'
import type { Terminal } from './terminal.js'

/** Runs one call of the command line and gives its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (!(error instanceof AdviceEngineError)) throw error
    terminal.writeError(`${describe(error, args.includes('--json'))}\n`)
    return 2
  }
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal) {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.write(`${helpOfAll(terminal.width)}\n`)
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    terminal.write(`${await readVersion()}\n`)
    return 0
  }
  const command = commands.get(name)
  if (command !== undefined) return runCommand(name, command, args, terminal)
  const message = `There is no command "${name}". Commands: ${[...commands.keys()].join(', ')}.`
  throw new CliError('cli/unknown-command', message)
}

async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<0 | 1> {
  const call = parseCall(name, command, args, terminal)
  if (call.isSet('help')) {
    terminal.write(`${helpOf(name, command, terminal.width)}\n`)
    return 0
  }
  checkCount(name, command, call.positionals)
  const { exitCode, text, json } = await command.run(call)
  terminal.write(`${call.isSet('json') ? JSON.stringify(json, null, 2) : plain(text)}\n`)
  return exitCode
}

function parseCall(
  name: string,
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Call {
  const options = Object.entries({ ...command.options, ...everyOption })
  const config = options.map(
    ([option, { value }]) =>
      [option, { type: value === undefined ? 'boolean' : 'string' }] as const,
  )
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(config),
      allowPositionals: true,
    })
    const text = (option: string) => {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    }
    return { positionals, text, isSet: (option) => values[option] === true, terminal }
  } catch (cause) {
    const [sentence = ''] = String(cause instanceof Error ? cause.message : cause).split('. ')
    throw new CliError('cli/wrong-use', `${sentence}. ${seeHelp(name)}`, cause)
  }
}

function checkCount(name: string, command: Command, positionals: readonly string[]): void {
  const [least, most] = command.takes
  if (positionals.length >= least && positionals.length <= most) return
  const what = positionals.length < least ? 'Something is missing' : 'That is too much'
  throw new CliError(
    'cli/wrong-use',
    `${what}. Use: unknot ${name} ${command.usage}. ${seeHelp(name)}`,
  )
}

function seeHelp(name: string): string {
  return `Run "unknot ${name} --help" to see how it is used.`
}

function describe(error: AdviceEngineError, isJson: boolean): string {
  if (!isJson) return plain(`✖ ${error.message}`)
  const { code, message, cause } = error
  const problems = cause instanceof KnowledgeBaseError ? { problems: cause.problems } : {}
  return JSON.stringify({ error: { code, message, ...problems } }, null, 2)
}

/** Files may come from strangers: what they say must not steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, '')
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}
