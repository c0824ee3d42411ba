import { diff, type Advised, type Change, type DiffReport, type Ids } from '../../lab/diff/index.js'
import type { Call, Command, Outcome } from '../command.js'
import { progress } from '../progress.js'
import { budgetOption, readBudget } from '../read-budget.js'
import { publicKeyOption, readEngine } from '../read-engine.js'
import { readerLines } from '../reader-text.js'
import { rowsOf, section, table } from '../table.js'

/** `unknot diff` */
export const diffCommand: Command = {
  summary: 'What two knowledge bases advise differently, each with a reader',
  usage: '<before> <after>',
  takes: [2, 2],
  options: { ...budgetOption, ...publicKeyOption },
  description: `Two knowledge bases or sealed releases, over every reader there can be. Ends with 0 if they are proved to advise
everybody alike, with 1 if they differ or that is unknown.

  unknot diff release-1.json release-2.json`,
  run,
}

async function run(call: Call): Promise<Outcome> {
  const [first = '', second = ''] = call.positionals
  const budget = readBudget(call)
  const before = await readEngine(first, call)
  const after = await readEngine(second, call)
  const shown = progress(call.terminal, 'Comparing')
  shown.show()
  const report = diff(before, after, { budget })
  shown.end()
  return {
    exitCode: report.outcome === 'equal' ? 0 : 1,
    text: reportText(report, call.terminal.width),
    json: report,
  }
}

function reportText(report: DiffReport, width: number): string {
  const { outcome, changes, undecided, documents, sheets } = report
  const documentRows = Object.entries(documents).flatMap(([noun, ids]) => idRows(noun, ids))
  const { tried, changed, lessUrgent, moreUrgent } = sheets
  const ofSheets = `${changed} of ${tried} random answer sheets are advised otherwise: ${lessUrgent} less urgently, ${moreUrgent} more urgently. They are no share of real people.`
  return [
    outcome.toUpperCase(),
    ...section('Changed in the documents', documentRows, width),
    ...changes.map((change) => changeText(change, width)),
    ...section(
      'Unknown, because the budget was spent',
      undecided.map((one) => [one]),
      width,
    ),
    ofSheets,
  ].join('\n\n')
}

function idRows(noun: string, ids: Ids): readonly (readonly string[])[] {
  return Object.entries(ids).flatMap(([what, list]) =>
    list.length === 0 ? [] : [[noun, what, list.join(', ')]],
  )
}

function changeText({ kind, about, reader, before, after }: Change, width: number): string {
  const rows = [
    ...rowsOf(['Reader'], readerLines(reader)),
    ['Before', advisedText(before)],
    ['After', advisedText(after)],
  ]
  return `${kind}: ${about}\n${table(rows, width)}`
}

function advisedText({ careLevel, status, problem, treatments, cautions }: Advised): string {
  const suggested = treatments.length === 0 ? 'nothing suggested' : treatments.join(', ')
  const careful = cautions.length === 0 ? '' : `; cautions: ${cautions.join(', ')}`
  return `${careLevel}, ${status}${problem === null ? '' : `, ${problem}`}: ${suggested}${careful}`
}
