import { vignetteSchema } from '@unknot/content-schema'
import { jsonField } from '../json-text/json-field'
import { contentCollection } from '../publishing/content-collection'
import { factsGroup } from '../publishing/groups'
import { stableIdField } from '../publishing/id-fields'
import { dayField } from '../publishing/text-fields'

/** Patient cases that every release must get right. */
export const vignettes = contentCollection({
  slug: 'vignettes',
  savesByItself: false,
  labels: { singular: 'Patient case', plural: 'Patient cases' },
  admin: {
    group: factsGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'stableId', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'stableId'],
    description:
      'A short case and the advice that the evidence asks for. A release in which a published case gets other advice is refused.',
  },
  fields: [
    {
      name: 'name',
      label: 'The case in one sentence',
      type: 'textarea',
      maxLength: 240,
      admin: {
        rows: 2,
        description:
          'Such as "Back pain for three days with new weakness in one leg is an emergency".',
      },
    },
    stableIdField(),
    jsonField({
      name: 'answers',
      label: 'What the reader answers',
      schema: vignetteSchema.shape.answers,
      description: 'Such as { "age": 55, "body-site": ["low-back"], "saddle-numbness": "yes" }.',
    }),
    {
      name: 'others',
      label: 'All other questions',
      type: 'select',
      options: [
        { value: 'nothing', label: 'Were not asked' },
        { value: 'no-danger-signs', label: 'Count as no, none or harmless' },
      ],
    },
    jsonField({
      name: 'expect',
      label: 'What the advice must be',
      schema: vignetteSchema.shape.expect,
      description:
        'Such as { "careLevel": "emergency", "because": ["saddle-numbness"], "never": ["deep-massage"] }.',
    }),
    dayField('today', 'The day on which it happens'),
  ],
})
