import { createVocabulary, type Vocabulary } from './like-words'

/** How much words count where they stand, and how much words count that are only like those asked for. */
export type Weights = {
  /** By field. */
  readonly fields: readonly number[]
  /** Words that begin with the one asked for. */
  readonly prefix: number
  /** Words that differ from it by some letters. */
  readonly alike: number
}

export type Asked = {
  readonly words: readonly string[]
  readonly weights: Weights
  readonly takesPrefix: (word: string) => boolean
  /** How many letters may differ. */
  readonly edits: (word: string) => number
}

export type Match = {
  /** Number of the entry, in the order in which entries were added. */
  readonly entry: number
  readonly score: number
}

/** A word that stands somewhere, as one of those that stand for a word of the query. */
type Candidate = { readonly posting: Posting; readonly weight: number }

/** Where a word stands: of each field, entry × 256 + how often, in ascending order. */
type Posting = { readonly word: string; readonly fields: number[][] }

/** Bounds of how much a word gains by standing more often, and loses by standing in a long text (BM25+). */
const saturation = 1.2
const lengthPenalty = 0.7
const least = 0.5
const mostWords = 30

/**
 * Which entries have which words, ranked by BM25+. Numbers in plain arrays and no object per match: a common word
 * that stands in thousands of pages costs a fraction of a millisecond.
 */
export type InvertedIndex = {
  /** Words of each field, as they are compared. Gives the number of the entry. */
  readonly add: (fields: readonly (readonly string[])[]) => number
  readonly remove: (entry: number) => void
  readonly has: (word: string) => boolean
  readonly ask: (asked: Asked) => Answer
}

/** What the words of a query stand for is looked up once. */
export type Answer = {
  /** Entries that have all words, or any of them, in no promised order. */
  readonly matches: (combine: 'all' | 'any') => readonly Match[]
  /** Words of an entry that the query asked for, each with the fields in which it stands. */
  readonly explain: (entry: number) => ReadonlyMap<string, readonly number[]>
}

export function createInvertedIndex(fieldCount: number): InvertedIndex {
  const postings = new Map<string, Posting>()
  /** Length of each field of each entry: entry × fieldCount + field. */
  const lengths: number[] = []
  const totals = Array<number>(fieldCount).fill(0)
  const removed = new Set<number>()
  /** Made at the first question after a word was added. */
  let vocabulary: Vocabulary<Posting> | null = null
  let count = 0

  function postingOf(word: string): Posting {
    const known = postings.get(word)
    if (known !== undefined) return known
    const posting = { word, fields: Array.from({ length: fieldCount }, () => []) }
    postings.set(word, posting)
    vocabulary = null
    return posting
  }

  function add(fields: readonly (readonly string[])[]): number {
    const entry = count
    count += 1
    for (const [field, words] of fields.entries()) {
      const often = new Map<string, number>()
      for (const word of words) often.set(word, (often.get(word) ?? 0) + 1)
      for (const [word, times] of often)
        postingOf(word).fields[field]?.push(entry * 256 + Math.min(times, 255))
      lengths.push(often.size)
      totals[field] = (totals[field] ?? 0) + often.size
    }
    return entry
  }

  function remove(entry: number): void {
    removed.add(entry)
    for (let field = 0; field < fieldCount; field += 1)
      totals[field] = (totals[field] ?? 0) - (lengths[entry * fieldCount + field] ?? 0)
  }

  function candidatesFor(word: string, { weights, takesPrefix, edits }: Asked): Candidate[] {
    vocabulary ??= createVocabulary(postings.values())
    const exact = postings.get(word)
    const found = new Map<Posting, number>(exact === undefined ? [] : [[exact, 1]])
    const keep = (posting: Posting, weight: number) => {
      if (!found.has(posting)) found.set(posting, weight)
    }
    if (takesPrefix(word))
      for (const posting of vocabulary.beginningWith(word)) {
        const { length } = posting.word
        keep(posting, (weights.prefix * length) / (length + 0.3 * (length - word.length)))
      }
    for (const [posting, distance] of vocabulary.alike(word, edits(word))) {
      const { length } = posting.word
      keep(posting, (weights.alike * length) / (length + distance))
    }
    return [...found].map(([posting, weight]) => ({ posting, weight }))
  }

  function ask(asked: Asked): Answer {
    const words = asked.words.slice(0, mostWords).map((word) => candidatesFor(word, asked))
    return {
      matches: (combine) => {
        const sums = { scores: new Float64Array(count), fits: new Int32Array(count) }
        for (const [place, candidates] of words.entries())
          for (const candidate of candidates)
            score(candidate, asked.weights.fields, { ...sums, bit: 1 << place })
        return collect(sums, combine === 'all' ? 2 ** words.length - 1 : 0)
      },
      explain: (entry) => explain(words.flat(), entry),
    }
  }

  function collect({ scores, fits }: Omit<Sums, 'bit'>, needed: number): readonly Match[] {
    for (const entry of removed) fits[entry] = 0
    const matches: Match[] = []
    for (let entry = 0; entry < count; entry += 1) {
      const fitting = fits[entry] ?? 0
      if (fitting !== 0 && (fitting & needed) === needed)
        matches.push({ entry, score: (scores[entry] ?? 0) * countBits(fitting) })
    }
    return matches
  }

  type Sums = { readonly scores: Float64Array; readonly fits: Int32Array; readonly bit: number }

  function score(
    { posting, weight }: Candidate,
    fieldWeights: readonly number[],
    sums: Sums,
  ): void {
    const { scores, fits, bit } = sums
    const alive = count - removed.size
    for (const [field, places] of posting.fields.entries()) {
      const fieldWeight = weight * (fieldWeights[field] ?? 0)
      if (places.length === 0 || fieldWeight === 0) continue
      const rarity = Math.log(1 + Math.max(0, alive - places.length + 0.5) / (places.length + 0.5))
      const factor = fieldWeight * rarity
      const mean = (totals[field] ?? 0) / alive
      for (const place of places) {
        const entry = place >>> 8
        const often = place & 255
        const long = (lengths[entry * fieldCount + field] ?? 0) / mean
        const gain =
          (often * (saturation + 1)) /
          (often + saturation * (1 - lengthPenalty + lengthPenalty * long))
        scores[entry] = (scores[entry] ?? 0) + factor * (least + gain)
        fits[entry] = (fits[entry] ?? 0) | bit
      }
    }
  }

  function explain(
    candidates: readonly Candidate[],
    entry: number,
  ): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, readonly number[]>()
    for (const { posting } of candidates) {
      const fields = posting.fields.flatMap((places, field) =>
        holds(places, entry) ? [field] : [],
      )
      if (fields.length > 0) found.set(posting.word, fields)
    }
    return found
  }

  return { add, remove, has: (word) => postings.has(word), ask }
}

/** By halving: the places stand in order. */
function holds(places: readonly number[], entry: number): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) >>> 8 < entry) low = middle + 1
    else high = middle
  }
  return low < places.length && (places[low] ?? 0) >>> 8 === entry
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
