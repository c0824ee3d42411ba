import type { Result } from '../result.js'
import { findJsonError, type JsonError } from './find-json-error.js'

/** Why a text is not JSON, and where. */
export type JsonProblem = {
  /** `json/ended-early`: cut off; `json/duplicate-key`: a key that stands twice, of which one would be lost. */
  readonly code: 'json/unexpected' | 'json/ended-early' | 'json/duplicate-key'
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Parses JSON; a problem names its line and column, the same in every runtime. */
export function parseJsonText(text: string): Result<unknown, JsonProblem> {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  const error = findJsonError(plain)
  if (error !== null) return { outcome: 'problem', problem: describe(plain, error) }
  const value: unknown = JSON.parse(plain)
  return { outcome: 'ok', value }
}

function describe(text: string, { kind, offset, expected }: JsonError): JsonProblem {
  const { line, column } = placeOf(text, offset)
  const place = `line ${line}, column ${column}`
  switch (kind) {
    case 'ended-early': {
      const message = `The JSON ends at ${place}, where ${expected} was expected. It was cut off: get the whole text.`
      return { code: 'json/ended-early', line, column, message }
    }
    case 'duplicate-key': {
      const message = `${shorten(expected)} stands twice in one object, the second time at ${place}. Keep one of the two.`
      return { code: 'json/duplicate-key', line, column, message }
    }
    case 'unexpected': {
      const found = shorten(
        JSON.stringify(text.slice(offset).split(/[\s,:[\]{}]/, 1)[0] || text[offset]),
      )
      const message = `Not JSON at ${place}: expected ${expected}, got ${found}. ${mend(text, offset)}`
      return { code: 'json/unexpected', line, column, message }
    }
    default:
      return kind satisfies never
  }
}

function mend(text: string, offset: number): string {
  const character = text[offset]
  const before = text.slice(0, offset).trimEnd().at(-1)
  if (before === ',' && (character === '}' || character === ']')) return 'Take the last comma out.'
  if (character === "'") return 'Use double quotes.'
  if (character === '/' || character === '#') return 'JSON has no comments: take it out.'
  return 'Correct it there.'
}

function placeOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text
}
