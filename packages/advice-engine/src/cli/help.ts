import type { Command, Option } from './command.js'
import { commands } from './commands.js'
import { table } from './table.js'

const exitCodes = `Exit codes
  0  done, nothing to report
  1  a finding: a vignette that fails, a property that is refuted, advice that differs
  2  wrong use: an unknown option, a file that cannot be used, a broken seal`

/** The options that every command has. */
export const everyOption: Readonly<Record<string, Option>> = {
  json: { help: 'Write JSON for programs instead of text for people' },
  help: { help: 'Show this help' },
}

/** What `unknot --help` shows. */
export function helpOfAll(width: number): string {
  const rows = [...commands].map(([name, { summary }]) => [name, summary])
  return `Usage: unknot <command> [options]

Advice on muscle knots and back pain from a knowledge base or a sealed release. "-" stands for standard input.

Commands
${table(rows, width)}

${exitCodes}

unknot <command> --help tells more. unknot --version tells the version.`
}

/** What `unknot <command> --help` shows. */
export function helpOf(name: string, command: Command, width: number): string {
  const options = Object.entries({ ...command.options, ...everyOption })
  const rows = options.map(([option, { value, help }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    help,
  ])
  return `Usage: unknot ${name} ${command.usage} [options]

${command.description}

Options
${table(rows, width)}

${exitCodes}`
}
