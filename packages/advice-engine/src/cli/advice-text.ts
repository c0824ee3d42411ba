import type { Advice } from '../advice.js'
import type { NextQuestionInWords, AdviceInWords, TreatmentInWords } from '../words/index.js'
import type { Citation } from '../knowledge-base.js'
import { rowsOf, section } from './table.js'

type Rows = readonly (readonly string[])[]

/** The care level, in capitals, with what to do and how sure that is. */
export function careLevelText(
  inWords: AdviceInWords,
  { status }: Pick<Advice, 'status'>,
  width: number,
): string[] {
  const { careLevel, actions, problem } = inWords
  const least = status === 'incomplete' ? 'AT LEAST ' : ''
  const level = actions.length === 0 ? 'NOT KNOWN YET' : least + careLevel.toUpperCase()
  return section(
    problem === null ? 'How soon' : `How soon (${problem})`,
    rowsOf([level], [...actions, inWords.status]),
    width,
  )
}

/** Why the care level is at least that. */
export function becauseText(advice: AdviceInWords, width: number): string[] {
  const rows = advice.because.flatMap((floor) =>
    rowsOf(
      [floor.careLevel],
      [floor.title, ...floor.saidSentences, `${floor.basis}${cited(floor.sources)}`],
    ),
  )
  return section('Why', rows, width)
}

/** What is not ruled out, with the questions that would settle it. */
export function stillPossibleText(advice: AdviceInWords, width: number): string[] {
  const rows = advice.stillPossible.map(({ careLevel, sentence }) => [careLevel, sentence])
  return section('Not ruled out', rows, width)
}

/** How many points of each score the reader has. */
export function scoresText({ scores }: AdviceInWords, width: number): string[] {
  const rows = scores.map(({ score, sentence }) => [score, sentence])
  return section('Scores', rows, width)
}

/** What to ask next and why. */
export function nextQuestionsText(next: readonly NextQuestionInWords[], width: number): string[] {
  const rows = next.flatMap(({ question, label, why, decides }) =>
    rowsOf([question], [label, `${why} ${decides}`]),
  )
  return section('Ask next', rows, width)
}

/** Suggested, held back and left out. */
export function treatmentsText(advice: AdviceInWords, width: number): string[] {
  const { recommendations, withheld, excluded } = advice
  return [
    ...section('Suggested, in this order', rowsOfTreatments(recommendations, true), width),
    ...section('Held back', rowsOfTreatments(withheld), width),
    ...section('Left out', rowsOfTreatments(excluded), width),
  ]
}

/** The sources that the ids in brackets stand for. */
export function sourcesText(shown: readonly HasSources[], width: number): string[] {
  const all = shown.flatMap((one) => [...one.sources, ...(one.hits ?? []).flatMap(sourcesOf)])
  const byId = new Map(all.map((source) => [source.id, source]))
  const rows = [...byId.values()].map(({ id, label, url }) => [
    id,
    url === undefined ? label : `${label} ${url}`,
  ])
  return section('Sources', rows, width)
}

type HasSources = {
  readonly sources: readonly Citation[]
  readonly hits?: readonly { readonly sources: readonly Citation[] }[]
}

const sourcesOf = ({ sources }: HasSources) => sources

/** One treatment. */
export function treatmentRows(one: TreatmentInWords): Rows {
  const hits = one.hits.flatMap((hit) => [
    hit.words,
    ...hit.saidSentences,
    `${hit.basis}${cited(hit.sources)}`,
  ])
  const [first = '', ...more] = one.sentences
  return rowsOf([one.treatment], [`${one.name}. ${first}`, ...more, ...hits, ...sourceLine(one)])
}

function rowsOfTreatments(list: readonly TreatmentInWords[], isNumbered = false): Rows {
  return list.flatMap((one, index) =>
    treatmentRows(one).map((row, line) => {
      if (!isNumbered) return row
      return [line === 0 ? String(index + 1) : '', ...row]
    }),
  )
}

function sourceLine({ sources }: TreatmentInWords): string[] {
  return sources.length === 0 ? [] : [cited(sources).trim()]
}

function cited(sources: readonly Citation[]): string {
  return sources.length === 0 ? '' : ` [${sources.map(({ id }) => id).join(', ')}]`
}
