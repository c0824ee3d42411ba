import { splitWords, toWord } from './words'

/** A run of a text, and whether it is what was asked for. */
export type Run = { readonly text: string; readonly isFound: boolean }

/** Splits a text into runs, so that the words that were found can be marked. */
export function markFound(text: string, found: ReadonlySet<string>): Run[] {
  const runs: { text: string; isFound: boolean }[] = []
  for (const part of text.split(/([\p{L}\p{N}'’]+)/u)) {
    const word = toWord(part)
    const isFound = word !== null && found.has(word)
    const last = runs.at(-1)
    if (last?.isFound === isFound) last.text += part
    else if (part !== '') runs.push({ text: part, isFound })
  }
  return runs
}

const longest = 220

type Texts = { readonly summary: string; readonly body: string }

/** The summary, or the sentence of the text that has more of what was asked for. */
export function chooseSnippet({ summary, body }: Texts, found: ReadonlySet<string>): string {
  const inSummary = countFound(summary, found)
  if (inSummary >= Math.min(found.size, 2)) return summary
  const sentences = body.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)
  const best = sentences.reduce(
    (held, text) => {
      const count = countFound(text, found)
      return count > held.count ? { text, count } : held
    },
    { text: summary, count: inSummary },
  )
  return shorten(best.text, found)
}

const countFound = (text: string, found: ReadonlySet<string>): number =>
  new Set(
    splitWords(text)
      .flatMap((part) => toWord(part) ?? [])
      .filter((word) => found.has(word)),
  ).size

/** Cuts at words, around the first that was found. */
function shorten(text: string, found: ReadonlySet<string>): string {
  if (text.length <= longest) return text
  const words = text.split(' ')
  const place = words.findIndex((word) => countFound(word, found) > 0)
  const start = Math.max(0, place - 12)
  let end = start
  for (let length = 0; end < words.length && length < longest; end += 1)
    length += (words[end]?.length ?? 0) + 1
  const cut = words.slice(start, end).join(' ')
  return `${start > 0 ? '… ' : ''}${cut}${end < words.length ? ' …' : ''}`
}
