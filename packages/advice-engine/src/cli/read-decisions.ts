import { CliError } from './cli-error.js'
import type { Call, Option } from './command.js'
import { nameOf, readJson } from './read-json.js'

/** The option of commands whose findings can be decided on. */
export const decisionsOption: Readonly<Record<string, Option>> = {
  decisions: {
    value: 'FILE',
    help: 'Findings that were decided on: a JSON object, key of a finding → why it stands',
  },
}

/** Key of a finding → why it stands. @throws {CliError} */
export async function readDecisions(call: Call): Promise<ReadonlyMap<string, string>> {
  const path = call.text('decisions')
  if (path === undefined) return new Map()
  const value = await readJson(path, call.terminal)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(path)
  const decisions = new Map<string, string>()
  for (const [key, reason] of Object.entries(value)) {
    if (typeof reason !== 'string' || reason.trim() === '') throw malformed(path)
    decisions.set(key, reason)
  }
  return decisions
}

function malformed(path: string): CliError {
  const message = `${nameOf(path)}: decisions are a JSON object, key of a finding → why it stands, such as { "everything-is-reachable/rule/x": "Kept for…" }.`
  return new CliError('cli/malformed-decisions', message)
}
