import type { PageDocument, PageTarget, Section } from '@unknot/content-schema'
import type { Locate } from '../rich-text/resolve'
import { collectionOf, toLexical } from '../rich-text/to-lexical'
import { locateAll } from './located'

type Page = Extract<PageDocument, { readonly sections: unknown }>

/** The fields that every page has, but for the words under its heading. */
export function pageRow(page: Page, locate: Locate) {
  const { id, slug, sections, dangerSigns, references, review } = page
  return {
    stableId: id,
    slug,
    sections: sections.map((section) => sectionRow(section, locate)),
    dangerSigns: locateAll('rules', dangerSigns, locate),
    references: locateAll('references', references, locate),
    review: { ...review },
    ...('topics' in page && { topics: [...(page.topics ?? [])] }),
  }
}

const sectionRow = ({ id, heading, nature, blocks }: Section, locate: Locate) => ({
  sectionId: id,
  heading,
  nature,
  body: toLexical(blocks, locate),
})

/** Texts that are kept as one row each. */
export const textRows = (texts: readonly string[]) => texts.map((text) => ({ text }))

/** Pages of any kind that a document leads on to. */
export const targetRows = (targets: readonly PageTarget[], locate: Locate) =>
  targets.map(({ kind, id }) => {
    const relationTo = collectionOf[kind]
    const [value = ''] = locateAll(relationTo, [id], locate)
    return { relationTo, value }
  })
