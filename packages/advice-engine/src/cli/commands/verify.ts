import { propertyIds, verify, type Finding, type PropertyReport } from '../../lab/verify/index.js'
import { CliError } from '../cli-error.js'
import type { Call, Command, Outcome } from '../command.js'
import { progress } from '../progress.js'
import { budgetOption, readBudget } from '../read-budget.js'
import { decisionsOption, readDecisions } from '../read-decisions.js'
import { publicKeyOption, readEngine } from '../read-engine.js'
import { readerLines } from '../reader-text.js'
import { rowsOf, section, table } from '../table.js'

/** `unknot verify` */
export const verifyCommand: Command = {
  summary: 'Whether the safety properties hold for every reader there can be',
  usage: '<knowledge base or sealed release>',
  takes: [1, 1],
  options: {
    property: { value: 'ID', help: 'Look at this property only' },
    ...budgetOption,
    ...decisionsOption,
    ...publicKeyOption,
  },
  description: `It searches and never samples: "proved" holds for all readers, and "refuted" shows one concrete reader. Ends
with 1 if a property is refuted by a finding that nobody decided on, or unknown, or if a decision is on no finding.

Properties: ${propertyIds.join(', ')}.

  unknot verify release-1.json --decisions decisions.json`,
  run,
}

async function run(call: Call): Promise<Outcome> {
  const [knowledge = ''] = call.positionals
  const properties = readProperties(call)
  const budget = readBudget(call)
  const decisions = await readDecisions(call)
  const engine = await readEngine(knowledge, call)
  const shown = progress(call.terminal, 'Verifying')
  shown.show()
  const report = verify(engine, { properties, budget })
  shown.end()
  const keys = report.properties.flatMap(({ findings }) => findings.map(({ key }) => key))
  const stale = [...decisions.keys()].filter((key) => !keys.includes(key))
  const open = keys.filter((key) => !decisions.has(key))
  const unknown = report.properties.flatMap(({ undecided }) => undecided).length
  const { width } = call.terminal
  const parts = [
    ...report.properties.map((one) => propertyText(one, decisions, width)),
    ...section(
      'Decisions on no finding: take them out',
      stale.map((key) => [key]),
      width,
    ),
    `Open findings: ${open.length}. Decided on: ${keys.length - open.length}. Unknown: ${unknown}.`,
  ]
  return {
    exitCode: open.length + unknown + stale.length > 0 ? 1 : 0,
    text: parts.join('\n\n'),
    json: { ...report, open, stale },
  }
}

function propertyText(
  report: PropertyReport,
  decisions: ReadonlyMap<string, string>,
  width: number,
): string {
  const { property, says, outcome, claims, findings, undecided } = report
  const left = undecided.map(({ kind, id }) => ['unknown', `${kind} ${id}`])
  return [
    `${outcome.toUpperCase()}  ${property} (claims: ${claims})`,
    table([[says], ...left.map((row) => [row.join(': ')])], width),
    ...findings.map((one) => findingText(one, decisions.get(one.key), width)),
  ].join('\n')
}

function findingText(
  { key, sentence, reader }: Finding,
  decision: string | undefined,
  width: number,
): string {
  const lines = [sentence, ...(reader === null ? [] : readerLines(reader)), `Key: ${key}`]
  if (decision !== undefined) lines.push(`Decided: ${decision}`)
  return table(rowsOf([decision === undefined ? '✖' : '✔'], lines), width)
}

function readProperties(call: Call) {
  const wanted = call.text('property')
  if (wanted === undefined) return undefined
  const found = propertyIds.filter((id) => id === wanted)
  if (found.length > 0) return found
  const message = `"${wanted}" is no property. Properties: ${propertyIds.join(', ')}.`
  throw new CliError('cli/unknown-property', message)
}
