import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import {
  dangerSignsField,
  referencesField,
  reviewTab,
  searchTab,
  sectionsField,
  targetField,
} from '../publishing/page-fields'
import { publicHooks } from '../publishing/path-history.hooks'
import { textsField } from '../publishing/text-fields'

/** Words that readers meet, explained. */
export const glossary = contentCollection({
  slug: 'glossary',
  savesByItself: true,
  labels: { singular: 'Glossary term', plural: 'Glossary' },
  typescript: { interface: 'GlossaryTerm' },
  admin: {
    group: 'Library',
    useAsTitle: 'term',
    defaultColumns: ['term', 'meaning', '_status', 'updatedAt'],
    listSearchableFields: ['term', 'slug', 'stableId', 'meaning'],
    description: 'A word that readers meet, explained in one or two sentences.',
  },
  hooks: publicHooks,
  fields: [
    { name: 'term', type: 'text', maxLength: 80 },
    stableIdField(),
    slugField('/glossary'),
    {
      name: 'evidenceRow',
      label: 'Row of the evidence file',
      type: 'text',
      maxLength: 80,
      admin: { position: 'sidebar', description: 'The term as it stands in table E5.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Meaning',
          fields: [
            {
              name: 'meaning',
              type: 'textarea',
              maxLength: 320,
              admin: { rows: 2, description: 'One or two plain sentences in our own words.' },
            },
            textsField({
              name: 'synonyms',
              label: 'Other words for it',
              singular: 'Other word',
              maxLength: 80,
              description: 'Shown, and found by search.',
            }),
            textsField({
              name: 'misspellings',
              label: 'How people misspell it',
              singular: 'Misspelling',
              maxLength: 80,
              description: 'Found by search; readers never see them.',
            }),
            sectionsField,
          ],
        },
        {
          label: 'Sources and links',
          fields: [
            {
              ...referencesField,
              admin: { description: 'Every source that the text cites; none where it cites none.' },
            },
            dangerSignsField,
            targetField({ name: 'seeAlso', label: 'Where to read on', hasMany: true }),
          ],
        },
        reviewTab,
        searchTab,
      ],
    },
  ],
})
