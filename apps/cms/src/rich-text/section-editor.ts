import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { careLevelLabels, careLevels } from '@unknot/content-schema'
import type { Block } from 'payload'
import { citationBlockSlug, careCardBlockSlug, linkedCollectionSlugs } from './lexical-nodes'

/** What can be published is what can be written: `from-lexical.ts` refuses anything else. */
const citation: Block = {
  slug: citationBlockSlug,
  labels: { singular: 'Citation', plural: 'Citations' },
  fields: [{ name: 'reference', type: 'relationship', relationTo: 'references', required: true }],
}

const inlineFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  LinkFeature({
    enabledCollections: [...linkedCollectionSlugs],
    disableAutoLinks: true,
    maxDepth: 0,
  }),
]

const careCard: Block = {
  slug: careCardBlockSlug,
  labels: { singular: 'Care card', plural: 'Care cards' },
  fields: [
    {
      name: 'careLevel',
      type: 'select',
      required: true,
      options: careLevels.map((value) => ({ value, label: careLevelLabels[value] })),
    },
    {
      name: 'signs',
      type: 'richText',
      required: true,
      admin: { description: 'One sign to an entry of the list.' },
      editor: lexicalEditor({
        features: [
          ...inlineFeatures,
          UnorderedListFeature(),
          BlocksFeature({ inlineBlocks: [citation] }),
          InlineToolbarFeature(),
        ],
      }),
    },
  ],
}

/** The editor of a section's text. */
export const sectionEditor = lexicalEditor({
  features: [
    ...inlineFeatures,
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    BlocksFeature({ blocks: [careCard], inlineBlocks: [citation] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
