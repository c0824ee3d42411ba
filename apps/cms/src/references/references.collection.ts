import { referenceIdSchema, referenceSchema, referenceTypes } from '@unknot/content-schema'
import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import { optionsOf } from '../publishing/options'
import { publicHooks } from '../publishing/path-history.hooks'
import { validateWith } from '../publishing/validate-with'

const { doi, pmid, url } = referenceSchema.shape

/** Sources that texts and facts cite. */
export const references = contentCollection({
  slug: 'references',
  savesByItself: false,
  labels: { singular: 'Reference', plural: 'References' },
  disableDuplicate: true,
  admin: {
    group: 'Library',
    useAsTitle: 'title',
    defaultColumns: ['stableId', 'title', 'authors', 'year', '_status'],
    listSearchableFields: ['title', 'authors', 'stableId', 'doi'],
    description: 'A source. Texts and facts cite it by its id, such as "R44".',
  },
  hooks: publicHooks,
  fields: [
    { name: 'title', type: 'text', maxLength: 300 },
    stableIdField(
      referenceIdSchema,
      'The id of the evidence file: R and a number, such as "R44". Once set it never changes.',
    ),
    slugField('/references', false),
    { name: 'authors', type: 'text', maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'year',
          type: 'number',
          min: 1900,
          max: 2100,
          admin: { width: '30%', description: 'Empty where the copy that was read names none.' },
        },
        {
          name: 'type',
          label: 'Kind of source',
          type: 'select',
          options: optionsOf(referenceTypes),
          admin: { width: '70%' },
        },
      ],
    },
    {
      name: 'publishedIn',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Journal or organisation, with volume and pages if known.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'doi', label: 'DOI', type: 'text', validate: validateWith(doi) },
        { name: 'pmid', label: 'PubMed id', type: 'text', validate: validateWith(pmid) },
      ],
    },
    { name: 'url', label: 'Web address', type: 'text', validate: validateWith(url) },
    {
      name: 'otherIdentifier',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Such as an ISBN.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'verification',
          label: 'How well it was checked',
          type: 'select',
          options: [
            { value: 'verified', label: 'Its identifier was seen at the source' },
            { value: 'title-seen', label: 'Only title, authors and year were seen' },
            { value: 'from-memory', label: 'Not seen yet' },
          ],
        },
        {
          name: 'tier',
          label: 'What it is for',
          type: 'select',
          options: [
            { value: 'core', label: 'Core: read for the main claims' },
            { value: 'extra', label: 'Extra: for a special claim' },
          ],
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 500,
      admin: {
        rows: 2,
        description: 'What a reader should know of this source, such as "lapsed after five years".',
      },
    },
  ],
})
