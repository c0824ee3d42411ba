import {
  bodySites,
  exerciseEquipment,
  exercisePurposes,
  exerciseSchema,
} from '@unknot/content-schema'
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
import { textsField } from '../publishing/text-fields'
import { doseField } from './dose-field'
import { limitsField } from './limits-field'

/** Things to do with the body, step by step. */
export const exercises = contentCollection({
  slug: 'exercises',
  savesByItself: true,
  labels: { singular: 'Exercise', plural: 'Exercises' },
  admin: {
    group: 'Library',
    useAsTitle: 'name',
    defaultColumns: ['name', 'purpose', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'stableId', 'evidenceRow'],
    description: 'Something to do with the body, step by step. It goes live when it is published.',
  },
  hooks: publicHooks,
  fields: [
    { name: 'name', type: 'text', maxLength: 120 },
    stableIdField(),
    slugField('/exercises'),
    evidenceRowField(exerciseSchema.shape.evidenceRow, 'X01'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'How to do it',
          fields: [
            summaryField,
            alsoKnownAsField,
            {
              type: 'row',
              fields: [
                { name: 'purpose', type: 'select', options: optionsOf(exercisePurposes) },
                {
                  name: 'equipment',
                  label: 'What it needs',
                  type: 'select',
                  hasMany: true,
                  options: optionsOf(exerciseEquipment),
                  admin: { description: 'Empty where nothing is needed.' },
                },
              ],
            },
            {
              name: 'bodySites',
              label: 'For which part of the body',
              type: 'select',
              hasMany: true,
              options: optionsOf(bodySites),
              admin: { description: 'Empty = the whole body.' },
            },
            textsField({
              name: 'steps',
              label: 'Steps',
              singular: 'Step',
              maxLength: 160,
              description: 'In order, one movement each, as short commands that claim nothing.',
            }),
            platesField(8),
            doseField,
            {
              name: 'easier',
              label: 'To make it easier',
              type: 'textarea',
              maxLength: 300,
              admin: { rows: 2 },
            },
            {
              name: 'harder',
              label: 'To make it harder',
              type: 'textarea',
              maxLength: 300,
              admin: { rows: 2, description: 'Empty where that would be no gain.' },
            },
          ],
        },
        {
          label: 'Safety',
          fields: [
            textsField({
              name: 'stopIf',
              label: 'Stop if you feel',
              singular: 'Reason to stop',
              maxLength: 160,
              description: 'Short phrases, such as "sharp pain".',
            }),
            limitsField({
              name: 'notFor',
              label: 'Not for',
              singular: 'Reason to leave it out',
              description: 'Who should leave it out, in words.',
            }),
            limitsField({
              name: 'cautions',
              label: 'With care',
              singular: 'Reason to take care',
              description: 'Who does it another way, or asks first.',
            }),
            dangerSignsField,
          ],
        },
        { label: 'Text', fields: [sectionsField] },
        {
          label: 'Sources and links',
          fields: [
            referencesField,
            topicsField,
            relatedField('muscles', 'muscles'),
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
