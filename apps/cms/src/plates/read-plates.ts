import type { Rows } from '../publishing/read-fields'

type PlateRow = {
  readonly caption?: string | null
  readonly alternativeText?: string | null
  readonly drawing?: unknown
}

/** Drawings, each put together from its words and what is drawn; left out where there is none. */
export function readPlates(rows: Rows<PlateRow>): unknown[] | undefined {
  if (!rows || rows.length === 0) return undefined
  return rows.map(({ caption, alternativeText, drawing }) => ({
    ...(typeof drawing === 'object' && drawing),
    caption,
    alternativeText,
  }))
}
