import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import {
  alsoKnownAsField,
  dangerSignsField,
  referencesField,
  reviewTab,
  searchTab,
  sectionsField,
  summaryField,
  topicsField,
} from '../publishing/page-fields'
import { publicHooks } from '../publishing/path-history.hooks'
import { textsField } from '../publishing/text-fields'
import { deliveredByField, timeToEffectField } from './delivery-fields'
import { factsFields } from './facts-fields'
import { howToField } from './how-to-field'

/** What can be done: a page to read, and facts for the engine. */
export const treatments = contentCollection({
  slug: 'treatments',
  savesByItself: true,
  labels: { singular: 'Treatment', plural: 'Treatments' },
  admin: {
    group: 'Library',
    useAsTitle: 'name',
    defaultColumns: ['name', 'step', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'stableId', 'evidenceRow'],
    description:
      'What can be done. The page goes live when it is published; the facts go live with the next release.',
  },
  hooks: publicHooks,
  fields: [
    { name: 'name', type: 'text', maxLength: 120 },
    stableIdField(),
    slugField('/treatments'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Page',
          description: 'Readers see this as soon as it is published.',
          fields: [
            summaryField,
            alsoKnownAsField,
            howToField,
            deliveredByField,
            timeToEffectField,
            textsField({
              name: 'sideEffects',
              label: 'What may go wrong',
              singular: 'Side effect',
              maxLength: 160,
              description: 'Short phrases.',
            }),
            {
              name: 'alarm',
              label: 'Words of alarm',
              type: 'textarea',
              maxLength: 400,
              admin: {
                rows: 2,
                description: 'When to stop and get help, for this treatment only. Empty if none.',
              },
            },
            sectionsField,
          ],
        },
        { label: 'Sources and links', fields: [referencesField, topicsField, dangerSignsField] },
        reviewTab,
        searchTab,
        {
          label: 'Facts: go live with the next release',
          description:
            'The advice is made from these. Publishing does not show them to readers: they go live together, as a release, and then the page and the advice change at the same moment.',
          fields: factsFields,
        },
      ],
    },
  ],
})
