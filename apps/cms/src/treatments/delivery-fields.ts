import { delivererLabels, deliverers } from '@unknot/content-schema'
import type { Field } from 'payload'
import { optionsOf } from '../publishing/options'

/** Who gives or leads a treatment. */
export const deliveredByField: Field = {
  name: 'deliveredBy',
  label: 'Who delivers it',
  type: 'select',
  hasMany: true,
  options: optionsOf(deliverers, delivererLabels),
  admin: { description: 'Nearest to the reader first. Readers can look treatments up by it.' },
}

/** How soon a treatment is felt. */
export const timeToEffectField: Field = {
  name: 'timeToEffect',
  label: 'How soon, if it helps',
  type: 'group',
  fields: [
    {
      name: 'words',
      type: 'text',
      maxLength: 120,
      admin: { description: 'Such as "Minutes to days". Empty where that is not known.' },
    },
    {
      name: 'isSourceChecked',
      label: 'This was checked at its source',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'If not, readers are told "usual practice; source not yet checked".' },
    },
  ],
}
