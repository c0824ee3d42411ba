import type { PageTarget } from '@unknot/content-schema'
import { fromLexical } from '../rich-text/from-lexical'
import { collect, fail, ok, type Read } from '../rich-text/problem'
import type { RelatedCollection, Resolve } from '../rich-text/resolve'
import { kindOfCollection, pageCollections } from './page-collections'

/** A related document: its id, or the whole of it where it was populated. */
export type Related = string | { readonly id: string }
/** What an array or a relationship to many holds. */
export type Rows<Row> = readonly Row[] | null | undefined

/** Stable ids of related documents. */
export function readIds(
  related: Rows<Related>,
  collection: RelatedCollection,
  resolve: Resolve,
  place: readonly string[],
): Read<string[]> {
  return collect(
    (related ?? []).map((one, index) => {
      const id = resolve(collection, idOf(one))
      return id === null ? fail([...place, String(index + 1)], noLongerThere) : ok(id)
    }),
  )
}

const idOf = (related: Related): string => (typeof related === 'string' ? related : related.id)
const noLongerThere = 'What was chosen here is no longer there. Choose again.'

/** A related document of any kind. */
type Target = { readonly relationTo: string; readonly value: Related }

/** The page that was chosen. */
export function readTarget(
  target: Target | null | undefined,
  resolve: Resolve,
  place: readonly string[],
): Read<PageTarget> {
  if (target === null || target === undefined) return fail(place, 'Choose a page.')
  const kind = kindOfCollection(target.relationTo)
  if (kind === undefined) return fail(place, 'What was chosen here has no page. Choose again.')
  const id = resolve(pageCollections[kind].collection, idOf(target.value))
  return id === null ? fail(place, noLongerThere) : ok({ kind, id })
}

/** The pages that were chosen. */
export const readTargets = (
  targets: Rows<Target>,
  resolve: Resolve,
  place: readonly string[],
): Read<PageTarget[]> =>
  collect(
    (targets ?? []).map((one, index) => readTarget(one, resolve, [...place, String(index + 1)])),
  )

/** A date without its time. */
export const dateOf = (date: string | null | undefined): string | undefined => date?.slice(0, 10)

/** Texts that are kept as one row each. */
export const textsOf = (rows: Rows<{ readonly text?: string | null }>): unknown[] =>
  (rows ?? []).map(({ text }) => text)

/** What an optional field holds; an empty one is left out. */
export const filled = <Value>(value: Value | null | undefined | ''): Value | undefined =>
  value === null || value === '' ? undefined : value

/** What a field holds that may be empty: then it is null. */
export const orNull = <Value>(value: Value | null | undefined | ''): Value | null =>
  value === undefined || value === '' ? null : value

type SectionRow = {
  readonly sectionId?: string | null
  readonly heading?: string | null
  readonly nature?: string | null
  readonly body?: unknown
}

/** Sections with their texts as the tree that is published; the rest of each is judged by the schema. */
export const readSections = (rows: Rows<SectionRow>, resolve: Resolve): Read<unknown[]> =>
  collect(
    (rows ?? []).map(({ sectionId, heading, nature, body }, index) => {
      const place = ['sections', heading ? `${index + 1} “${heading}”` : String(index + 1)]
      const blocks = fromLexical(body, resolve, place)
      if (blocks.outcome === 'problem') return blocks
      return ok({ id: sectionId, heading, nature, blocks: blocks.value })
    }),
  )

export type BasisGroup = {
  readonly kind?: string | null
  readonly note?: string | null
  readonly references?: Rows<Related>
}

/** What a rule or a contraindication rests on. */
export function readBasis(
  basis: BasisGroup | null | undefined,
  resolve: Resolve,
  place: readonly string[],
): Read<unknown> {
  const references = readIds(basis?.references, 'references', resolve, [...place, 'references'])
  if (references.outcome === 'problem') return references
  const common = { kind: basis?.kind, references: references.value }
  return ok(basis?.kind === 'convention' ? { ...common, note: basis.note } : common)
}

type PageRow = {
  readonly stableId?: string | null
  readonly slug?: string | null
  readonly summary?: string | null
  readonly topics?: readonly string[] | null
  readonly sections?: Rows<SectionRow>
  readonly dangerSigns?: Rows<Related>
  readonly references?: Rows<Related>
  readonly seo?: { readonly title?: string | null; readonly description?: string | null } | null
  readonly review?: {
    readonly lastReviewed?: string | null
    readonly nextReviewDue?: string | null
    readonly clinicianCheck?: string | null
  } | null
}

/** Left out where both are empty, so that a page without them is the same as ever. */
function readSeo(seo: PageRow['seo']) {
  const title = filled(seo?.title)
  const description = filled(seo?.description)
  if (title === undefined && description === undefined) return undefined
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  }
}

/** The fields that every page has: what can be taken over as it is, and what must be read. */
export function readPageFields(row: PageRow, resolve: Resolve) {
  const { stableId, slug, summary, seo, review } = row
  return {
    plain: {
      id: stableId,
      slug,
      summary,
      seo: readSeo(seo),
      ...(row.topics !== undefined &&
        row.topics !== null &&
        row.topics.length > 0 && { topics: row.topics }),
      review: {
        lastReviewed: dateOf(review?.lastReviewed),
        nextReviewDue: dateOf(review?.nextReviewDue),
        clinicianCheck: review?.clinicianCheck,
      },
    },
    parts: {
      sections: readSections(row.sections, resolve),
      dangerSigns: readIds(row.dangerSigns, 'rules', resolve, ['danger signs']),
      references: readIds(row.references, 'references', resolve, ['references']),
    },
  }
}
