import type { Field, FieldAccess } from 'payload'

const never: FieldAccess = () => false

/** What a reader wrote is never changed. */
export const asWritten = { access: { update: never }, admin: { readOnly: true } } as const

/** The page that a reader speaks about, and who speaks, as far as anybody knows. */
export const aboutFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'page', type: 'text', required: true, index: true, ...asWritten },
      { name: 'kind', label: 'Kind of page', type: 'text', required: true, ...asWritten },
    ],
  },
  {
    name: 'sender',
    type: 'text',
    index: true,
    hidden: true,
    access: { read: never, update: never },
  },
]

/** When it came. */
export const atField: Field = {
  name: 'at',
  label: 'When',
  type: 'date',
  required: true,
  index: true,
  access: { update: never },
  admin: { readOnly: true, date: { displayFormat: 'd MMMM yyyy, HH:mm' } },
}
