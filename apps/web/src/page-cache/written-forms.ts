import { feedFormats, feedSections, type FeedFormat, type FeedSection } from '../feeds/sections'
import { readSheets } from './join-styles'

/** What stands in the other forms of a page, which have its address with an ending. */
const typeOf = {
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const

export type PageForm = keyof typeof typeOf

/** Something that is written and not rendered: a feed, another form of a page, or style sheets joined to one. */
export type WrittenForm =
  | { readonly kind: 'styles'; readonly sheets: readonly string[]; readonly type: string }
  | { readonly kind: 'page'; readonly page: string; readonly form: PageForm; readonly type: string }
  | {
      readonly kind: 'feed'
      readonly section: FeedSection
      readonly format: FeedFormat
      readonly type: string
    }

/** The form that an address asks for, whether or not there is such a page. */
export function readForm(path: string): WrittenForm | null {
  const feed = feeds.get(path)
  if (feed !== undefined) return feed
  const sheets = readSheets(path)
  if (sheets !== null) return { kind: 'styles', sheets, type: 'text/css' }
  const [, page, form] = /^(\/[^.]+)\.([a-z]+)$/.exec(path) ?? []
  if (page === undefined || !isPageForm(form)) return null
  return { kind: 'page', page: page === '/start' ? '/' : page, form, type: typeOf[form] }
}

const isPageForm = (form: string | undefined): form is PageForm =>
  form !== undefined && Object.hasOwn(typeOf, form)

const feeds = new Map<string, WrittenForm>(
  feedSections.flatMap((section) =>
    feedFormats.map(
      ({ format, file, type }) =>
        [`${section.path}/${file}`, { kind: 'feed', section, format, type }] as const,
    ),
  ),
)
