import type { Field } from 'payload'
import { basisField } from '../publishing/basis-field'
import { rowLabel } from '../publishing/row-label'

type Limits = {
  readonly name: 'notFor' | 'cautions'
  readonly label: string
  readonly singular: string
  readonly description: string
}

/** For whom an exercise is not, or who does it another way. */
export const limitsField = ({ name, label, singular, description }: Limits): Field => ({
  name,
  label,
  type: 'array',
  labels: { singular, plural: label },
  admin: { description, components: rowLabel(singular, 'words') },
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
