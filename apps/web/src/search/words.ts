/** Words that tell nothing of what a reader looks for. */
const emptyWords = new Set(
  (
    'a an and are at be been by can cannot cant could did do does doesnt dont for from get got had has have how i if ' +
    'im in into is it its ive me my not of on or should that the their them there these they this to was what when ' +
    'where which who why will with you your'
  ).split(' '),
)

/** The words of a text as they are compared: without capitals, accents and plural endings. */
export const toWords = (text: string): string[] =>
  splitWords(text).flatMap((it) => toWord(it) ?? [])

/** Parts of a text between which there are only spaces and signs. "Can't" is one. */
export const splitWords = (text: string): string[] =>
  text
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

/** A word as it is compared; null for one that tells nothing. A text has far fewer words than it has places. */
export function toWord(written: string): string | null {
  const known = compared.get(written)
  if (known !== undefined) return known
  const word = compare(written)
  if (compared.size >= mostKept) compared.clear()
  compared.set(written, word)
  return word
}

const compared = new Map<string, string | null>()
const mostKept = 50_000

function compare(written: string): string | null {
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
  return plain === '' || emptyWords.has(plain) ? null : toSingular(plain)
}

function toSingular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}
