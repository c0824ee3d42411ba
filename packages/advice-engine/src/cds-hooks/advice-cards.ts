import type { Advice } from '../advice.js'
import type { CareLevel, Citation, KnowledgeBase } from '../knowledge-base.js'
import {
  adviceInWords,
  indexWords,
  type AdviceInWords,
  type FloorInWords,
  type Phrases,
  type TreatmentInWords,
} from '../words/index.js'
import type { Card, CardResponse, Indicator, Link, Source } from './card.js'
import { bullets, escapeMarkdown, paragraphs } from './markdown.js'

/** What cards need besides the advice. */
export type CardOptions = {
  /** Who answers for the content, such as the site and the release that it comes from. */
  readonly source: Source
  /** The connecting phrases; English if left out. */
  readonly phrases?: Phrases | undefined
}

/** A decision of this project: what cannot wait days is at least a warning. */
const indicators: Readonly<Record<CareLevel, Indicator>> = {
  emergency: 'critical',
  urgent: 'warning',
  soon: 'warning',
  routine: 'info',
  'self-care': 'info',
}

/**
 * Advice as cards of CDS Hooks 2.0: one for the care level, and one with suggestions if there are any. All words are
 * those of the knowledge base and of the phrases. There are no override reasons: none of these cards proposes an
 * order that one could refuse.
 *
 * @example
 * adviceCards(engine.knowledgeBase, advice, { source: { label: 'Unknot, release 1' } })
 */
export function adviceCards(
  knowledgeBase: KnowledgeBase,
  advice: Advice,
  { source, phrases }: CardOptions,
): CardResponse {
  const inWords = adviceInWords(indexWords(knowledgeBase, phrases), advice)
  const care = careCard(advice, inWords, source)
  return {
    cards: inWords.recommendations.length === 0 ? [care] : [care, treatmentCard(inWords, source)],
  }
}

function careCard(advice: Advice, inWords: AdviceInWords, source: Source): Card {
  const { actions, status, because, stillPossible, overdue } = inWords
  const decisive = because.filter(({ careLevel }) => careLevel === advice.careLevel)
  return {
    summary: summarise(actions.length === 0 ? [status] : [...actions, ...decisive.map(titleOf)]),
    detail: paragraphs([
      ...actions.map(escapeMarkdown),
      escapeMarkdown(status),
      ...because.map(floorDetail),
      bullets(stillPossible.map(({ sentence }) => sentence)),
      bullets(overdue),
    ]),
    indicator: indicatorOf(advice),
    source,
    ...linksTo(because.flatMap(({ sources }) => sources)),
  }
}

function treatmentCard({ recommendations, problem, status }: AdviceInWords, source: Source): Card {
  const all = recommendations.flatMap((one) => [one, ...one.hits]).flatMap((one) => one.sources)
  const names = recommendations.map(({ name }) => name)
  return {
    summary: cut([problem ?? [], names.join(', ')].flat().join(': ')),
    detail: paragraphs([escapeMarkdown(status), ...recommendations.map(treatmentDetail)]),
    indicator: 'info',
    source,
    suggestions: names.map((label) => ({ label })),
    selectionBehavior: 'any',
    ...linksTo(all),
  }
}

/** While something more urgent is not ruled out, a card is no mere information. */
function indicatorOf({ careLevel, careLevelAtMost }: Advice): Indicator {
  const certain = indicators[careLevel]
  return certain === 'info' && indicators[careLevelAtMost] !== 'info' ? 'warning' : certain
}

function floorDetail({ title, saidSentences, basis }: FloorInWords): string {
  return `**${escapeMarkdown(title)}**\n\n${bullets([...saidSentences, basis])}`
}

function treatmentDetail({ name, sentences, hits }: TreatmentInWords): string {
  const lines = [...sentences, ...hits.flatMap((hit) => [hit.words, ...hit.saidSentences])]
  return `**${escapeMarkdown(name)}**\n\n${bullets(lines)}`
}

const titleOf = ({ title }: FloorInWords) => title

/** The standard wants fewer characters than this. */
const summaryLimit = 140

/** As many of the parts as fit; the first is cut at a word if need be. */
function summarise(parts: readonly string[]): string {
  const [first = '', ...more] = parts
  let summary = cut(first)
  for (const part of more) {
    const longer = `${summary} ${part}`
    if (longer.length >= summaryLimit) return summary
    summary = longer
  }
  return summary
}

function cut(text: string): string {
  if (text.length < summaryLimit) return text
  const room = text.slice(0, summaryLimit - 2)
  const space = room.lastIndexOf(' ')
  return `${(space > 0 ? room.slice(0, space) : room).replace(/\p{Surrogate}$/u, '')}…`
}

function linksTo(sources: readonly Citation[]): { readonly links?: readonly Link[] } {
  const byUrl = new Map<string, Link>()
  for (const { label, url } of sources) {
    if (url !== undefined && !byUrl.has(url)) byUrl.set(url, { label, url, type: 'absolute' })
  }
  return byUrl.size === 0 ? {} : { links: [...byUrl.values()] }
}
