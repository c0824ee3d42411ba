import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import {
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
import { textsField } from '../publishing/text-fields'

/** Texts on one topic each. */
export const articles = contentCollection({
  slug: 'articles',
  savesByItself: true,
  labels: { singular: 'Article', plural: 'Articles' },
  admin: {
    group: 'Library',
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'stableId'],
    description: 'A text on one topic. It goes live when it is published.',
  },
  hooks: publicHooks,
  fields: [
    { name: 'title', type: 'text', maxLength: 120 },
    stableIdField(),
    slugField('/articles'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            summaryField,
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
            relatedField('relatedTreatments', 'treatments'),
            relatedField('relatedConditions', 'conditions'),
          ],
        },
        reviewTab,
        searchTab,
      ],
    },
  ],
})
