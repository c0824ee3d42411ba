import { referenceAddress, type PageDocument, type Reference } from '@unknot/content-schema'
import type { LibraryPage } from '../content/library-page'
import { titleOf } from '../content/pages'
import { licence } from '../layout/licence'
import { siteAddress } from '../layout/site-address'

/** What a citation says of a work, whatever it is written in. */
export type CitedWork = {
  /** Unique among ours. */
  readonly key: string
  readonly kind: 'journal-article' | 'book' | 'web-page'
  /** Surnames, or one organisation. */
  readonly authors: readonly string[]
  /** There are more than are named. */
  readonly hasMoreAuthors: boolean
  readonly title: string
  readonly year: number | null
  /** ISO date, where it is known to the day. */
  readonly date: string | null
  readonly publishedIn: string
  readonly doi: string | null
  readonly address: string | null
  readonly note: string | null
}

/** A page of the library, to be cited in its present words. */
export function pageAsWork({ page, path, publishedAt }: LibraryPage<PageDocument>): CitedWork {
  const date = publishedAt.slice(0, 10)
  return {
    key: `unknot-${page.kind}-${page.id}`,
    kind: 'web-page',
    authors: ['Unknot'],
    hasMoreAuthors: false,
    title: titleOf(page),
    year: Number(date.slice(0, 4)),
    date,
    publishedIn: 'Unknot',
    doi: null,
    address: siteAddress(path),
    note: page.kind === 'reference' ? licence.name : `${reviewWords(page.review)} ${licence.name}`,
  }
}

const reviewWords = ({
  lastReviewed,
  clinicianCheck,
}: Exclude<PageDocument, Reference>['review']): string =>
  `Whole page last reviewed on ${lastReviewed}. ` +
  `Checked by a clinician: ${clinicianCheck === 'done' ? 'yes' : 'not yet'}.`

/** A source that we cite ourselves. */
export const referenceAsWork = (reference: Reference): CitedWork => ({
  key: reference.id,
  kind: kindOf[reference.type],
  ...readAuthors(reference.authors),
  title: reference.title,
  year: reference.year,
  date: null,
  publishedIn: reference.publishedIn,
  doi: reference.doi,
  address: referenceAddress(reference) ?? null,
  note: reference.verification === 'verified' ? reference.note : unchecked(reference.note),
})

const unchecked = (note: string | null): string =>
  ['Details not checked at the source.', note].filter((part) => part !== null).join(' ')

const kindOf = {
  guideline: 'web-page',
  'systematic-review': 'journal-article',
  'overview-of-reviews': 'journal-article',
  'randomised-trial': 'journal-article',
  'cohort-or-survey': 'journal-article',
  'case-series': 'journal-article',
  'validation-study': 'journal-article',
  'narrative-review': 'journal-article',
  'patient-guidance': 'web-page',
  'regulator-warning': 'web-page',
  textbook: 'book',
  'terms-of-use': 'web-page',
} as const satisfies Record<Reference['type'], CitedWork['kind']>

const andOthers = /\s+et al\.?$/

/** "French, Cameron et al." names persons; what has a slash, a bracket or no comma is left as it is. */
export function readAuthors(written: string): Pick<CitedWork, 'authors' | 'hasMoreAuthors'> {
  const hasMoreAuthors = andOthers.test(written)
  const named = written.replace(andOthers, '')
  const isList = !/[()/;]/.test(written)
  return isList
    ? { authors: named.split(/,\s*/), hasMoreAuthors }
    : { authors: [written], hasMoreAuthors: false }
}
