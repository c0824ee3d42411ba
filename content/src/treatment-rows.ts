import type { Criterion, Question } from '@unknot/content-schema'
import { parseLogic } from './evidence-logic.js'

/** What table C of the evidence file says of a treatment. */
export type TreatmentRow = {
  /** Such as "T03". */
  readonly row: string
  readonly name: string
  /** Such as "self-care / device". */
  readonly category: string
  /** Such as "self, GP, physio". */
  readonly deliveredBy: string
  /** Such as "minutes to days"; the whole column is marked as not checked. */
  readonly timeToEffect: string
  /** Problem id → how sure, in the words of the cell: "low to very low". */
  readonly certainty: ReadonlyMap<string, string>
  /** References of C1 and C3. */
  readonly references: readonly string[]
  readonly absolute: readonly SafetyItem[]
  readonly cautions: readonly SafetyItem[]
}

/** One item of a cell of C3. */
export type SafetyItem = {
  readonly words: string
  /** Null for words that hold no logic, such as "front or side of neck for all users". */
  readonly when: Criterion | null
}

/** The problems in the order of the columns of C1. */
const columns = [
  'acute-low-back-pain',
  'chronic-low-back-pain',
  'trigger-points',
  'neck-shoulder-pain',
]

/** Reads the tables C1 and C3, row by row. */
export function readTreatmentRows(
  evidence: string,
  questions: readonly Question[],
): TreatmentRow[] {
  const fields = new Map(questions.map((question) => [question.evidenceField, question]))
  const chestWall = /chest-wall sites: `([^`]+)`/.exec(evidence)?.[1] ?? ''
  const readItem = (words: string): SafetyItem => {
    const logic = logicOf(words, chestWall)
    return { words, when: logic === null ? null : parseLogic(logic, fields) }
  }
  const safety = readRows(evidence, '### C3.', '### C4.')
  return Array.from(readRows(evidence, '### C1.', '### C2.'), ([row, cells]) => {
    const [absolute = '', cautions = '', , references = ''] = safety.get(row) ?? []
    const [name = '', category = '', deliveredBy = '', ...rest] = cells
    return {
      row,
      name,
      category,
      deliveredBy,
      timeToEffect: rest[columns.length + 1] ?? '',
      certainty: new Map(columns.map((problem, at) => [problem, rest[at] ?? ''])),
      references: [...new Set(`${cells.at(-1) ?? ''} ${references}`.match(/R\d\d/g))].toSorted(),
      absolute: itemsOf(absolute).map(readItem),
      cautions: itemsOf(cautions).map(readItem),
    }
  })
}

/** "T03" → the cells after it. */
function readRows(evidence: string, from: string, to: string): Map<string, string[]> {
  const table = evidence.slice(evidence.indexOf(from), evidence.indexOf(to))
  return new Map(
    [...table.matchAll(/^\| (T\d\d) \|(.*)\|$/gm)].map(([, row = '', cells = '']) => [
      row,
      cells.split('|').map((cell) => cell.trim()),
    ]),
  )
}

const itemsOf = (cell: string): string[] => (cell === 'none' ? [] : cell.split(/ ?; /))

/** T22 and T39 name the chest-wall sites that T21 spells out. */
function logicOf(words: string, chestWall: string): string | null {
  const [, logic] = /`([^`]+)`/.exec(words) ?? []
  return logic ?? (words.startsWith('chest-wall sites') ? chestWall : null)
}
