import type { Question } from '@unknot/content-schema'
import type { Corpus } from '../corpus.js'
import { measureReadability, type Readability, type Sentence } from './readability.js'
import { readerPages } from './reader-texts.js'

/** The grades that the corpus aims at. They advise the writer and block nothing. */
export const readingGoals = { medianPage: 8, dangerSign: 6 } as const

/** From this many words on, a sentence is worth another look. */
const longSentence = 25

type Measured = { readonly kind: string; readonly id: string; readonly readability: Readability }

/** How hard the corpus is to read, in numbers. */
export type ReadingLevels = {
  readonly pages: readonly Measured[]
  readonly questions: readonly (Measured & {
    readonly isDangerSign: boolean
    readonly label: string
  })[]
  readonly medianPage: number
  /** Danger-sign questions above the goal. */
  readonly hardDangerSigns: readonly string[]
}

/** Measures every page and every question of the corpus. */
export function measureCorpus(corpus: Corpus): ReadingLevels {
  const pages = readerPages(corpus).map(({ kind, id, texts }) => ({
    kind,
    id,
    readability: measureReadability(texts),
  }))
  const questions = corpus.questions.map((question) => ({
    kind: 'question',
    id: question.id,
    label: question.label,
    isDangerSign: isDangerSign(question),
    readability: measureReadability([question.label]),
  }))
  return {
    pages,
    questions,
    medianPage: median(pages.map(gradeOf)),
    hardDangerSigns: questions
      .filter((one) => one.isDangerSign && gradeOf(one) > readingGoals.dangerSign)
      .map(({ id }) => id),
  }
}

const isDangerSign = (question: Question): boolean =>
  question.kind === 'yes-no' && question.role === 'danger-sign'

const gradeOf = ({ readability }: Measured): number => readability.grade ?? 0

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)]
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2
}

/** `readability.md`: every page and question with its grade, hardest first, and the sentences to look at again. */
export function formatReadabilityReport(corpus: Corpus): string {
  const { pages, questions, medianPage, hardDangerSigns } = measureCorpus(corpus)
  const dangerSigns = questions.filter((one) => one.isDangerSign)
  return [
    '# How hard the corpus is to read',
    '',
    'Written by `npm run generate` from the corpus. Do not edit it by hand. It advises and blocks nothing.',
    'Grades are Flesch-Kincaid. Sentences and syllables are counted by `parse-english` and `syllable`; a list item',
    'counts as a sentence. One sentence alone, such as a question, swings by a grade or two for a single long word.',
    '',
    '| What | Goal | Now |',
    '|---|---|---|',
    `| Median of ${pages.length} pages | ${readingGoals.medianPage} or below | ${shown(medianPage)} |`,
    `| Danger-sign questions above ${readingGoals.dangerSign} | none of ${dangerSigns.length} | ${hardDangerSigns.length} |`,
    '',
    '## Kinds of pages',
    '',
    '| Kind | Pages | Median grade | Hardest |',
    '|---|---|---|---|',
    ...kindsOf(pages),
    '',
    '## Questions',
    '',
    '| Question | Danger sign | Grade | Words |',
    '|---|---|---|---|',
    ...questions
      .toSorted((one, other) => gradeOf(other) - gradeOf(one))
      .map((one) => `| ${one.label} | ${one.isDangerSign ? 'yes' : ''} | ${cells(one)} |`),
    '',
    '## Pages',
    '',
    '| Page | Grade | Words |',
    '|---|---|---|',
    ...hardestFirst(pages).map((page) => `| ${page.kind} \`${page.id}\` | ${cells(page)} |`),
    '',
    '## Longest sentences',
    '',
    `The three longest of each page, from ${longSentence} words.`,
    '',
    ...hardestFirst(pages).flatMap(longestLines),
  ].join('\n')
}

const shown = (grade: number): string => grade.toFixed(1)

const cells = (one: Measured): string => `${shown(gradeOf(one))} | ${one.readability.words}`

const hardestFirst = (pages: readonly Measured[]): readonly Measured[] =>
  pages.toSorted((one, other) => gradeOf(other) - gradeOf(one))

function kindsOf(pages: readonly Measured[]): string[] {
  const kinds = [...new Set(pages.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const some = hardestFirst(pages.filter((page) => page.kind === kind))
    const [hardest] = some
    const last = hardest === undefined ? '' : `\`${hardest.id}\` ${shown(gradeOf(hardest))}`
    return `| ${kind} | ${some.length} | ${shown(median(some.map(gradeOf)))} | ${last} |`
  })
}

function longestLines({ kind, id, readability }: Measured): string[] {
  const long = readability.sentences.filter(({ words }) => words >= longSentence).slice(0, 3)
  return long.length === 0 ? [] : [`### ${kind} ${id}`, '', ...long.map(sentenceLine), '']
}

const sentenceLine = ({ text, words }: Sentence): string => `- ${words} words: ${text}`
