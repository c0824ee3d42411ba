import type { Terminal } from './terminal.js'

/** An option of a command. All commands have `--json` and `--help` besides. */
export type Option = {
  /** Name of its value, such as "DATE"; none for a switch. */
  readonly value?: string
  readonly help: string
}

/** How a command was called. */
export type Call = {
  readonly positionals: readonly string[]
  readonly text: (option: string) => string | undefined
  readonly isSet: (option: string) => boolean
  readonly terminal: Terminal
}

/** What a command found out. */
export type Outcome = {
  /** 1 for a finding. Wrong use is thrown as an error and ends with 2. */
  readonly exitCode: 0 | 1
  /** For people. */
  readonly text: string
  /** For programs, with `--json`. */
  readonly json: unknown
}

/** A command of the command line. */
export type Command = {
  readonly summary: string
  /** After "unknot <name>". */
  readonly usage: string
  /** The least and the most arguments. */
  readonly takes: readonly [least: number, most: number]
  readonly options: Readonly<Record<string, Option>>
  /** What it does, what its exit codes mean, and an example. */
  readonly description: string
  readonly run: (call: Call) => Promise<Outcome>
}
