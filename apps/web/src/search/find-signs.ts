import { edits, askedFor, type Hit } from './rank'
import { signKey } from './search-entry'
import type { SearchIndex } from './search-index'

/** A query that fits more signs than this says too little to tell them apart. */
const tooMany = 12
const mostShown = 6

/** Keys of danger signs that fit a query, best first: by their own words, or by a term of the glossary. */
export function findSigns(index: SearchIndex, query: string, hits: readonly Hit[]): string[] {
  const asked = askedFor(index, query)
  const byWords = asked.flatMap((words) => findByWords(index, words))
  const ofTerms = hits
    .slice(0, 2)
    .filter(({ isNamed }) => isNamed)
    .flatMap(({ entry }) => entry.dangerSigns.map(signKey))
    .filter((key) => index.entries.has(key))
  return [...new Set([...byWords, ...ofTerms])].slice(0, mostShown)
}

function findByWords(index: SearchIndex, words: readonly string[]): string[] {
  const results = index.words.search(words.join(' '), {
    combineWith: 'AND',
    boost: { title: 3, summary: 2 },
    weights: { prefix: 0.35, fuzzy: 0.3 },
    prefix: (word) => word.length >= 4,
    fuzzy: (word) =>
      !index.signsKnow(word) && (!index.knows(word) || word.length > 6) && edits(word),
    filter: (result) => result['kind'] === 'danger-sign',
  })
  return results.length > tooMany ? [] : results.map(({ id }) => String(id))
}
