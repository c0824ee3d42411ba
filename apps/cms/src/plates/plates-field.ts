import { plateSchema } from '@unknot/content-schema'
import type { Field } from 'payload'
import { jsonField } from '../json-text/json-field'
import { rowLabel } from '../publishing/row-label'

/** What the site draws; its words have fields of their own. */
const drawingSchema = plateSchema.omit({ caption: true, alternativeText: true })

/** Drawings of a body, numbered in this order. */
export const platesField = (maxRows: number): Field => ({
  name: 'plates',
  label: 'Drawings',
  type: 'array',
  labels: { singular: 'Drawing', plural: 'Drawings' },
  maxRows,
  admin: {
    initCollapsed: true,
    description: 'The site draws each from the posture that is written here.',
    components: rowLabel('Drawing', 'caption'),
  },
  fields: [
    { name: 'caption', type: 'text', maxLength: 120 },
    {
      name: 'alternativeText',
      label: 'In words, for those who do not see it',
      type: 'textarea',
      maxLength: 300,
      admin: { rows: 2 },
    },
    jsonField({
      name: 'drawing',
      label: 'What is drawn',
      schema: drawingSchema,
      description:
        'A posture and what differs from it: pose, from, props, arrows and patches, in degrees and centimetres.',
    }),
  ],
})
