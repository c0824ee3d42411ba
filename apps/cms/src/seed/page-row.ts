import type { Article, Condition, Section, Treatment } from '@unknot/content-schema'
import type { Locate } from '../rich-text/resolve'
import { toLexical } from '../rich-text/to-lexical'
import { locateAll } from './located'

/** The fields that every page has. */
export function pageRow(page: Article | Condition | Treatment, locate: Locate) {
  const { id, slug, summary, sections, dangerSigns, references, review } = page
  return {
    stableId: id,
    slug,
    summary,
    sections: sections.map((section) => sectionRow(section, locate)),
    dangerSigns: locateAll('rules', dangerSigns, locate),
    references: locateAll('references', references, locate),
    review: { ...review },
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
