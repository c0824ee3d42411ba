import { fail, ok, type Read } from '../rich-text/problem'
import type { Column } from './columns'
import { readSectionsFrom } from './markdown-sections'

/** Finds a document by its stable id, in any collection. */
export type LocateAny = (collection: string, stableId: string) => string | null

/** What a cell of a file is in the database; or what is wrong with it. */
export function readCell(column: Column, cell: string, locate: LocateAny): Read<unknown> {
  const text = cell.trim()
  switch (column.kind) {
    case 'text': {
      const { mostLetters } = column
      return mostLetters !== null && text.length > mostLetters
        ? fail([], `This has ${text.length} characters; at most ${mostLetters} fit.`)
        : ok(text)
    }
    case 'number':
      return Number.isFinite(Number(text)) ? ok(Number(text)) : fail([], `"${text}" is no number.`)
    case 'yes-or-no':
      return /^(?:yes|no|true|false)$/i.test(text)
        ? ok(/^(?:yes|true)$/i.test(text))
        : fail([], `Write "yes" or "no" instead of "${text}".`)
    case 'day':
      return isDay(text) ? ok(text) : fail([], `"${text}" is no date. Write it as 2026-11-24.`)
    case 'choice':
      return readChoice(column, text)
    case 'documents':
      return readDocuments(column, text, locate)
    case 'texts':
      return ok(parts(text).map((one) => ({ [column.name]: one })))
    case 'sections':
      return readSectionsFrom(cell, locate)
  }
}

const parts = (text: string): string[] =>
  text
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

function readChoice(
  { choices, isMany }: Extract<Column, { kind: 'choice' }>,
  text: string,
): Read<unknown> {
  const given = isMany ? parts(text) : [text]
  const unknown = given.find((one) => !choices.includes(one))
  if (unknown !== undefined) {
    return fail([], `"${unknown}" is not possible. Choose one of these: ${choices.join(', ')}.`)
  }
  return ok(isMany ? given : text)
}

function readDocuments(
  { collection, isMany }: Extract<Column, { kind: 'documents' }>,
  text: string,
  locate: LocateAny,
): Read<unknown> {
  const given = isMany ? parts(text) : [text]
  const missing = given.find((stableId) => locate(collection, stableId) === null)
  if (missing !== undefined) return fail([], `There is no "${missing}" among the ${collection}.`)
  const ids = given.map((stableId) => locate(collection, stableId))
  return ok(isMany ? ids : ids[0])
}
