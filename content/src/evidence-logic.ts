import type { Criterion, Question } from '@unknot/content-schema'

/** A clause of a trigger: its logic as a criterion, and its level. */
export type EvidenceClause = {
  /** Row and place, such as "D06.2". */
  readonly row: string
  readonly logic: string
  readonly when: Criterion
  readonly level: 'L0' | 'L1' | 'L2' | 'L3' | 'L4'
}

/** A row of section D whose logic cannot be read. */
export class EvidenceLogicError extends Error {
  override name = 'EvidenceLogicError'
  readonly code = 'evidence/logic'
}

const yellowFlags = [
  'yf_leg_pain',
  'yf_other_site',
  'yf_walk_limited',
  'yf_dress_slow',
  'yf_unsafe_move',
  'yf_worry',
  'yf_hopeless',
  'yf_no_joy',
]

/** Reads the trigger logic of the tables D1 and D4 of the evidence file, clause by clause. */
export function readEvidenceClauses(
  evidence: string,
  questions: readonly Question[],
): EvidenceClause[] {
  const fields = new Map(questions.map((question) => [question.evidenceField, question]))
  return evidence
    .split('\n')
    .filter((line) => /^\| D\d\d \|/.test(line))
    .flatMap((line) => {
      const [, row = '', , , trigger = ''] = line.split('|').map((cell) => cell.trim())
      return readTrigger(row, trigger, fields)
    })
}

type Fields = ReadonlyMap<string, Question>

/** D70 is part of the engine: it has words in place of logic. */
const builtIn = /built into the engine/

function readTrigger(row: string, trigger: string, fields: Fields): EvidenceClause[] {
  const clauses = [...trigger.matchAll(/`([^`]+)`\s*->\s*(L[0-4])/g)]
  const arrows = trigger.split('->').length - 1
  if (arrows !== clauses.length || (arrows === 0 && !builtIn.test(trigger))) {
    throw new EvidenceLogicError(
      `${row}: ${arrows} arrows, but ${clauses.length} clauses are read.`,
    )
  }
  return clauses.map(([, logic = '', level = ''], index) => ({
    row: `${row}.${index + 1}`,
    logic,
    when: parseLogic(logic, fields),
    level: readLevel(level),
  }))
}

const levels = ['L0', 'L1', 'L2', 'L3', 'L4'] as const

function readLevel(written: string): EvidenceClause['level'] {
  const level = levels.find((candidate) => candidate === written)
  if (level === undefined) throw new EvidenceLogicError(`"${written}" is no level.`)
  return level
}

/** Parses one expression of the logic grammar at the head of the evidence file. */
export function parseLogic(logic: string, fields: Fields): Criterion {
  const tokens = logic.match(/[A-Za-z_0-9]+|[!<>=]=|[<>(),]/g) ?? []
  const reader = { tokens, place: 0, fields, logic }
  const criterion = readAnd(reader)
  if (reader.place < tokens.length) fail(reader, 'the end')
  return criterion
}

type Reader = {
  readonly tokens: readonly string[]
  place: number
  readonly fields: Fields
  readonly logic: string
}

const peek = (reader: Reader): string | undefined => reader.tokens[reader.place]

function next(reader: Reader): string {
  const token = peek(reader)
  if (token === undefined) return fail(reader, 'more')
  reader.place += 1
  return token
}

function expectToken(reader: Reader, wanted: string): void {
  if (next(reader) !== wanted) fail(reader, `"${wanted}"`)
}

function fail(reader: Reader, wanted: string): never {
  throw new EvidenceLogicError(`Expected ${wanted} at token ${reader.place} of: ${reader.logic}`)
}

function readAnd(reader: Reader): Criterion {
  const of = [readTerm(reader)]
  while (peek(reader) === 'AND') {
    reader.place += 1
    of.push(readTerm(reader))
  }
  const [only] = of
  return only !== undefined && of.length === 1 ? only : { kind: 'all', of }
}

function readTerm(reader: Reader): Criterion {
  const token = next(reader)
  if (token === 'NOT') return { kind: 'not', criterion: readTerm(reader) }
  if (token === 'any' && peek(reader) === '(') return { kind: 'any', of: readList(reader) }
  if (token === 'count' && peek(reader) === '(') return readCount(reader)
  return readComparison(reader, token)
}

function readList(reader: Reader): Criterion[] {
  expectToken(reader, '(')
  const list = [readAnd(reader)]
  while (peek(reader) === ',') {
    reader.place += 1
    list.push(readAnd(reader))
  }
  expectToken(reader, ')')
  return list
}

function readCount(reader: Reader): Criterion {
  const of = readList(reader)
  expectToken(reader, '>=')
  return { kind: 'at-least', count: Number(next(reader)), of }
}

function readComparison(reader: Reader, field: string): Criterion {
  if (field === 'any_flag') return { kind: 'any-danger-sign' }
  if (field === 'yf_count') return readYellowFlags(reader)
  const question = reader.fields.get(field)
  if (question === undefined) {
    throw new EvidenceLogicError(`No question asks for "${field}" of: ${reader.logic}`)
  }
  const operator = peek(reader)
  if (operator === undefined || [',', ')', 'AND'].includes(operator)) return isTrue(question)
  reader.place += 1
  if (operator === 'has')
    return { kind: 'has', question: question.id, option: optionOf(next(reader)) }
  if (operator === 'in')
    return { kind: 'one-of', question: question.id, options: readOptions(reader) }
  return compare(reader, question, operator)
}

/** "yf_count" is the number of the first nine yellow flags; "bother" counts when very or extreme (G5). */
function readYellowFlags(reader: Reader): Criterion {
  expectToken(reader, '>=')
  const flags = yellowFlags.map((field): Criterion => {
    const question = reader.fields.get(field)
    return question === undefined ? fail(reader, field) : isTrue(question)
  })
  const bother: Criterion = { kind: 'one-of', question: 'bother', options: ['very', 'extreme'] }
  return { kind: 'at-least', count: Number(next(reader)), of: [...flags, bother] }
}

const isTrue = (question: Question): Criterion =>
  question.kind === 'yes-no'
    ? { kind: 'yes', question: question.id }
    : { kind: 'one-of', question: question.id, options: ['yes'] }

const optionOf = (value: string): string => value.replaceAll('_', '-')

function readOptions(reader: Reader): string[] {
  expectToken(reader, '(')
  const options = [optionOf(next(reader))]
  while (peek(reader) === ',') {
    reader.place += 1
    options.push(optionOf(next(reader)))
  }
  expectToken(reader, ')')
  return options
}

function compare(reader: Reader, question: Question, operator: string): Criterion {
  const value = next(reader)
  if (question.kind === 'number') return compareNumber(reader, question.id, operator, Number(value))
  const option = optionOf(value)
  if (operator === '==') return { kind: 'one-of', question: question.id, options: [option] }
  if (operator !== '!=' || question.kind !== 'choice') return fail(reader, '== or !=')
  const others = question.options.map(({ id }) => id).filter((id) => id !== option)
  return { kind: 'one-of', question: question.id, options: others }
}

function compareNumber(
  reader: Reader,
  question: string,
  operator: string,
  value: number,
): Criterion {
  switch (operator) {
    case '>=':
      return { kind: 'between', question, min: value }
    case '>':
      return { kind: 'between', question, min: value + 1 }
    case '<=':
      return { kind: 'between', question, max: value }
    case '<':
      return { kind: 'between', question, max: value - 1 }
    case '==':
      return { kind: 'between', question, min: value, max: value }
    default:
      return fail(reader, 'a comparison')
  }
}
