import { effectWords } from './effect-words.js'

/** Words that claim an effect, and where they stand in the text of a paragraph or list item. */
export type Mark = {
  /** Place of the first letter, counted from 0. */
  readonly start: number
  /** Place after the last letter. */
  readonly end: number
  readonly words: string
}

/**
 * The words of a text that give a percentage or an effect size, or that claim an effect, in order.
 *
 * @example findEffectClaims('Warmth eases pain.') // [{ start: 7, end: 17, words: 'eases pain' }]
 */
export function findEffectClaims(text: string): readonly Mark[] {
  const found = effectWords
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return found.reduce<readonly Mark[]>((marks, one) => addMark(marks, one, text), [])
}

/** Claims that overlap are marked as one. */
function addMark(
  marks: readonly Mark[],
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): readonly Mark[] {
  const last = marks.at(-1)
  const overlaps = last !== undefined && start < last.end
  const from = overlaps ? last.start : start
  const to = overlaps ? Math.max(last.end, end) : end
  const mark = { start: from, end: to, words: text.slice(from, to) }
  return [...(overlaps ? marks.slice(0, -1) : marks), mark]
}
