import type { Corpus } from '../corpus.js'
import { pageOfTopic } from '../e1-pages.js'

/** How much of a list of the evidence file the corpus holds. */
export type Count = {
  readonly noun: string
  /** Where the list stands, such as "B" or "D01–D70". */
  readonly list: string
  readonly found: number
  /** What the list counts, or the least that the corpus needs. */
  readonly wanted: number
  readonly isLeast: boolean
}

/** Counts every noun beside its list. `test/lists.test.ts` compares row by row and fails; this one tells. */
export function countCorpus(corpus: Corpus): readonly Count[] {
  const rowsOf = (documents: readonly { readonly evidenceRow: string }[]) =>
    new Set(documents.map(({ evidenceRow }) => evidenceRow)).size
  const rulesRows = new Set(corpus.rules.map(({ evidenceRow }) => evidenceRow.slice(0, 3))).size
  const topics = Object.keys(pageOfTopic).length
  const counted: readonly (readonly [string, string, number, number])[] = [
    ['references', 'R01–R74', corpus.references.length, 74],
    ['fact checks', 'A01–A50', rowsOf(corpus.factChecks), 50],
    ['treatment rows', 'T01–T40', rowsOf(corpus.treatments.map(({ facts }) => facts)), 40],
    ['treatments', 'T01–T40, T16 as two', corpus.treatments.length, 41],
    ['rows with rules', 'D01–D69, D70 in the engine', rulesRows, 69],
    ['conditions', 'K01–K15', corpus.conditions.length, 15],
    ['topics with a page', 'K01–K30', topicsWithPage(corpus), topics],
    ['exercises', 'X01–X24', rowsOf(corpus.exercises), 24],
    ['muscles', 'M01–M22', rowsOf(corpus.muscles), 22],
    ['glossary terms', 'E5', rowsOf(corpus.glossary), 43],
  ]
  const least: readonly (readonly [string, string, number, number])[] = [
    ['articles', 'at least', corpus.articles.length, 24],
    ['vignettes', 'at least', corpus.vignettes.length, 170],
  ]
  return [...counted.map((one) => toCount(one, false)), ...least.map((one) => toCount(one, true))]
}

const toCount = (
  [noun, list, found, wanted]: readonly [string, string, number, number],
  isLeast: boolean,
): Count => ({ noun, list, found, wanted, isLeast })

/** A count that is short of its list. */
export const isShort = ({ found, wanted, isLeast }: Count): boolean =>
  isLeast ? found < wanted : found !== wanted

function topicsWithPage({ conditions, articles }: Corpus): number {
  const there = new Set([...conditions, ...articles].map(({ kind, id }) => `${kind} ${id}`))
  return Object.values(pageOfTopic).filter(([kind, id]) => there.has(`${kind} ${id}`)).length
}
