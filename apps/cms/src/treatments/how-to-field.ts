import type { Field } from 'payload'
import { textsField } from '../publishing/text-fields'

/** How a treatment is done. */
export const howToField: Field = {
  name: 'howTo',
  label: 'How to do it',
  type: 'group',
  fields: [
    textsField({ name: 'steps', label: 'Steps', singular: 'Step', maxLength: 240 }),
    {
      name: 'dose',
      label: 'How much and how often',
      type: 'text',
      maxLength: 300,
      admin: { description: 'In words. Empty where nothing is advised.' },
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
