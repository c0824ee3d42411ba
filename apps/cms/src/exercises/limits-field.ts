import type { Field } from 'payload'
import { basisField } from '../publishing/basis-field'
import { rowLabel } from '../publishing/row-label'

/** For whom an exercise is not, or who does it another way. */
export const limitsField = (
  name: 'notFor' | 'cautions',
  label: string,
  description: string,
): Field => ({
  name,
  label,
  type: 'array',
  labels: { singular: label, plural: label },
  admin: { description, components: rowLabel(label, 'words') },
  fields: [
    {
      name: 'words',
      label: 'For readers: who, and what to do instead',
      type: 'textarea',
      maxLength: 300,
      admin: { rows: 2 },
    },
    basisField,
  ],
})
