import { bodySites, muscleSchema } from '@unknot/content-schema'
import type { Field } from 'payload'
import { platesField } from '../plates/plates-field'
import { contentCollection } from '../publishing/content-collection'
import { slugField, stableIdField } from '../publishing/id-fields'
import { optionsOf } from '../publishing/options'
import {
  alsoKnownAsField,
  dangerSignsField,
  evidenceRowField,
  referencesField,
  relatedField,
  reviewTab,
  searchTab,
  sectionsField,
  summaryField,
  topicsField,
} from '../publishing/page-fields'
import { publicHooks } from '../publishing/path-history.hooks'
import { rowLabel } from '../publishing/row-label'
import { textsField } from '../publishing/text-fields'

const sourceChecked = (otherwise: string): Field => ({
  name: 'isSourceChecked',
  label: 'This was checked at its source',
  type: 'checkbox',
  defaultValue: false,
  admin: { description: `If not, readers are told "${otherwise}".` },
})

const lookAlikesField: Field = {
  name: 'lookAlikes',
  label: 'What else it may be',
  type: 'array',
  labels: { singular: 'Look-alike', plural: 'What else it may be' },
  admin: {
    description: 'What to rule out before anyone calls it a knot, the most urgent first.',
    components: rowLabel('Look-alike', 'words'),
  },
  fields: [
    { name: 'words', label: 'In words', type: 'text', maxLength: 200 },
    {
      name: 'dangerSigns',
      label: 'Danger signs that tell of it',
      type: 'relationship',
      relationTo: 'rules',
      hasMany: true,
    },
  ],
}

/** Muscles that are often named when people speak of knots. */
export const muscles = contentCollection({
  slug: 'muscles',
  savesByItself: true,
  labels: { singular: 'Muscle', plural: 'Muscles' },
  admin: {
    group: 'Library',
    useAsTitle: 'name',
    defaultColumns: ['name', 'anatomicalName', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'anatomicalName', 'slug', 'stableId', 'evidenceRow'],
    description: 'A muscle, where its pain may be felt, and what else that pain may be.',
  },
  hooks: publicHooks,
  fields: [
    { name: 'name', label: 'Name in everyday words', type: 'text', maxLength: 120 },
    stableIdField(),
    slugField('/muscles'),
    evidenceRowField(muscleSchema.shape.evidenceRow, 'M04'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The muscle',
          fields: [
            {
              name: 'anatomicalName',
              label: 'As clinicians call it',
              type: 'text',
              maxLength: 120,
            },
            summaryField,
            alsoKnownAsField,
            {
              name: 'bodySites',
              label: 'Part of the body',
              type: 'select',
              hasMany: true,
              options: optionsOf(bodySites),
            },
            {
              name: 'location',
              label: 'Where it sits',
              type: 'textarea',
              maxLength: 240,
              admin: { rows: 2 },
            },
            platesField(4),
            {
              name: 'referral',
              label: 'Where its pain may be felt',
              type: 'group',
              fields: [
                {
                  name: 'words',
                  label: 'In words',
                  type: 'textarea',
                  maxLength: 300,
                  admin: { rows: 2 },
                },
                sourceChecked('from a textbook; source not yet checked'),
              ],
            },
            {
              name: 'provokingTasks',
              label: 'What people often did before it hurt',
              type: 'group',
              fields: [
                textsField({ name: 'tasks', label: 'Tasks', singular: 'Task', maxLength: 120 }),
                sourceChecked('usual practice; source not yet checked'),
              ],
            },
            sectionsField,
          ],
        },
        { label: 'Safety', fields: [lookAlikesField, dangerSignsField] },
        {
          label: 'Sources and links',
          fields: [
            referencesField,
            topicsField,
            relatedField('exercises', 'exercises'),
            relatedField('relatedConditions', 'conditions'),
          ],
        },
        reviewTab,
        searchTab,
      ],
    },
  ],
})
