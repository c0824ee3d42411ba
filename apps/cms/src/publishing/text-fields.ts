import type { ArrayField, Field } from 'payload'

type Texts = {
  readonly name: string
  readonly label: string
  readonly singular: string
  readonly maxLength: number
  readonly description?: string
  readonly maxRows?: number
}

/** A list of short texts, one row each. */
export const textsField = ({
  name,
  label,
  singular,
  maxLength,
  description,
  maxRows,
}: Texts): ArrayField => ({
  name,
  label,
  labels: { singular, plural: label },
  type: 'array',
  ...(maxRows !== undefined && { maxRows }),
  admin: { ...(description !== undefined && { description }) },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength,
      label: singular,
      admin: { rows: 1 },
    },
  ],
})

/** A date without a time. */
export const dayField = (name: string, label: string, description?: string): Field => ({
  name,
  label,
  type: 'date',
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    ...(description !== undefined && { description }),
  },
})
