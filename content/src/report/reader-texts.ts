import type { Inline, Section } from '@unknot/content-schema'
import type { Corpus } from '../corpus.js'

/** A page of the corpus, with every text on it that a reader reads in full sentences. */
export type ReaderPage = {
  readonly kind: string
  readonly id: string
  /** A paragraph, a step or a list item each, without citations. */
  readonly texts: readonly string[]
}

/** Every page of the corpus, kind by kind. Headings, names, doses and pictures are left out. */
export function readerPages(corpus: Corpus): ReaderPage[] {
  return [
    ...corpus.articles.map((page) => readerPage(page, [page.summary, ...page.keyMessages])),
    ...corpus.conditions.map((page) => readerPage(page, [page.summary, ...page.keyMessages])),
    ...corpus.treatments.map(treatmentPage),
    ...corpus.exercises.map((page) =>
      readerPage(page, [
        page.summary,
        ...page.steps.map(({ text }) => text),
        ...[page.easier, page.harder].flatMap((text) => text ?? []),
        ...[...page.notFor, ...page.cautions].map(({ words }) => words),
      ]),
    ),
    ...corpus.muscles.map((page) =>
      readerPage(page, [page.summary, page.location, page.referral.words]),
    ),
    ...corpus.glossary.map((page) => readerPage(page, [page.meaning])),
    ...corpus.factChecks.map((page) => readerPage(page, [page.claim, page.summary])),
  ]
}

type Page = { readonly kind: string; readonly id: string; readonly sections: readonly Section[] }

const readerPage = ({ kind, id, sections }: Page, lead: readonly string[]): ReaderPage => ({
  kind,
  id,
  texts: [...lead, ...textsOf(sections)],
})

function treatmentPage({ page, facts }: Corpus['treatments'][number]): ReaderPage {
  const limits = [
    ...facts.contraindications.map(({ reason }) => reason),
    ...facts.cautions.map(({ advice }) => advice),
  ]
  const { neverSuggested } = facts
  return readerPage(page, [
    page.summary,
    ...page.howTo.steps,
    ...limits,
    ...(neverSuggested === undefined ? [] : [neverSuggested]),
  ])
}

/** The paragraphs and list items of these sections, in reading order. */
function textsOf(sections: readonly Section[]): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('items' in block ? block.items : [block.content]))
    .map(plainText)
}

const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('')
    .trim()
