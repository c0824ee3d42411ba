import { bodySites } from '@unknot/content-schema'
import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import { optionsOf } from '../publishing/options'
import {
  alsoKnownAsField,
  dangerSignsField,
  referencesField,
  relatedField,
  reviewTab,
  searchTab,
  sectionsField,
  summaryField,
  topicsField,
} from '../publishing/page-fields'
import { publicHooks } from '../publishing/path-history.hooks'
import { problemOptions, writtenAsText } from '../publishing/problem-options'
import { textsField } from '../publishing/text-fields'

/** Health problems. */
export const conditions = contentCollection({
  slug: 'conditions',
  savesByItself: true,
  labels: { singular: 'Condition', plural: 'Conditions' },
  admin: {
    group: 'Library',
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'stableId'],
    description: 'A health problem. It goes live when it is published.',
  },
  hooks: publicHooks,
  fields: [
    { name: 'name', type: 'text', maxLength: 120 },
    stableIdField(),
    slugField('/conditions'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            summaryField,
            alsoKnownAsField,
            {
              name: 'bodySites',
              label: 'Where it hurts',
              type: 'select',
              hasMany: true,
              options: optionsOf(bodySites),
            },
            textsField({
              name: 'keyMessages',
              label: 'Key messages',
              singular: 'Key message',
              maxLength: 240,
              maxRows: 3,
              description: 'What to take away: two or three sentences.',
            }),
            sectionsField,
          ],
        },
        {
          label: 'Sources and links',
          fields: [
            referencesField,
            topicsField,
            dangerSignsField,
            {
              name: 'problem',
              label: 'Whose evidence applies',
              type: 'select',
              options: problemOptions,
              typescriptSchema: writtenAsText,
              admin: {
                description: 'Treatments are listed with what is known of them for this problem.',
              },
            },
            relatedField('relatedTreatments', 'treatments'),
          ],
        },
        reviewTab,
        searchTab,
      ],
    },
  ],
})
