import { factCheckSchema, verdicts } from '@unknot/content-schema'
import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import { optionsOf } from '../publishing/options'
import {
  dangerSignsField,
  evidenceRowField,
  referencesField,
  reviewTab,
  searchTab,
  sectionsField,
  summaryField,
  targetField,
  topicsField,
} from '../publishing/page-fields'
import { publicHooks } from '../publishing/path-history.hooks'
import { verdictLabels } from './verdict-labels'

/** What the internet says, what became of it, and the corrected fact. */
export const factChecks = contentCollection({
  slug: 'fact-checks',
  savesByItself: true,
  labels: { singular: 'Fact check', plural: 'Fact checks' },
  admin: {
    group: 'Library',
    useAsTitle: 'claim',
    defaultColumns: ['claim', 'verdicts', '_status', 'updatedAt'],
    listSearchableFields: ['claim', 'slug', 'stableId', 'evidenceRow'],
    description: 'One statement from the internet, its verdict, and the corrected fact.',
  },
  hooks: publicHooks,
  fields: [
    {
      name: 'claim',
      label: 'What the internet says',
      type: 'textarea',
      maxLength: 240,
      admin: { rows: 2, description: 'Close to its own words, without quotation marks.' },
    },
    stableIdField(),
    slugField('/fact-checks'),
    evidenceRowField(factCheckSchema.shape.evidenceRow, 'A01'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Verdict and fact',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'verdicts',
                  label: 'Verdict',
                  type: 'select',
                  hasMany: true,
                  options: optionsOf(verdicts, verdictLabels),
                  admin: { width: '50%', description: 'One or two; the first is shown first.' },
                },
                {
                  name: 'verdictNote',
                  label: 'What narrows it',
                  type: 'text',
                  maxLength: 120,
                  admin: {
                    width: '50%',
                    description: 'Such as "short-term" or "guidelines conflict". Empty if nothing.',
                  },
                },
              ],
            },
            {
              ...summaryField,
              label: 'The fact in short',
              admin: { description: 'One or two sentences, shown beside the verdict.' },
            },
            sectionsField,
          ],
        },
        {
          label: 'Sources and links',
          fields: [
            referencesField,
            topicsField,
            dangerSignsField,
            targetField({ name: 'explainedOn', label: 'The page that explains it' }),
          ],
        },
        reviewTab,
        searchTab,
      ],
    },
  ],
})
