import type { Field, GroupField } from 'payload'

const references: Field = {
  name: 'references',
  type: 'relationship',
  relationTo: 'references',
  hasMany: true,
}

/** What a rule, a contraindication or a caution rests on. */
export const basisField: GroupField = {
  name: 'basis',
  label: 'What it rests on',
  type: 'group',
  fields: [
    {
      name: 'kind',
      type: 'select',
      options: [
        { value: 'guideline', label: 'A guideline or study: name at least one source' },
        { value: 'convention', label: 'Usual practice: may only raise care or exclude' },
      ],
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 300,
      admin: {
        description: 'Shown to readers, such as "Usual practice; source not yet checked."',
        condition: (_document, basis: Partial<Record<string, unknown>>) =>
          basis['kind'] === 'convention',
      },
    },
    references,
  ],
}
