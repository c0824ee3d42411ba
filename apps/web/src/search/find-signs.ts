import { edits, askedFor, type Ranking } from './rank'
import { signKey } from './search-entry'
import { searchedFields, type SearchIndex } from './search-index'

/** A query that fits more signs than this says too little to tell them apart. */
const tooMany = 12
const mostShown = 6

/** Keys of danger signs that fit a query, best first: by their own words, or by a term of the glossary. */
export function findSigns(index: SearchIndex, query: string, ranking: Ranking): string[] {
  const asked = askedFor(index, query)
  const byWords = asked.flatMap((words) => findByWords(index, words))
  const ofTerms = ranking.hits
    .slice(0, 2)
    .filter(({ entry }) => ranking.isNamed(entry))
    .flatMap(({ entry }) => entry.dangerSigns.map(signKey))
    .filter((key) => index.entries.has(key))
  return [...new Set([...byWords, ...ofTerms])].slice(0, mostShown)
}

const fieldWeights = { title: 3, names: 1, misspellings: 1, summary: 2, headings: 1, body: 1 }
const weights = {
  fields: searchedFields.map((field) => fieldWeights[field]),
  prefix: 0.35,
  alike: 0.3,
}

function findByWords(index: SearchIndex, words: readonly string[]): string[] {
  const found = index
    .askSigns({
      words,
      weights,
      takesPrefix: (word) => word.length >= 4,
      edits: (word) =>
        index.signsKnow(word) || (index.knows(word) && word.length <= 6) ? 0 : edits(word),
    })
    .matches('all')
  if (found.length > tooMany) return []
  return found.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry.key)
}
