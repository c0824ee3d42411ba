import { idSchema } from '@unknot/content-schema'
import type { Condition, Field } from 'payload'
import { validateWith } from '../publishing/validate-with'

const isKind =
  (...kinds: readonly string[]): Condition =>
  (question: Partial<Record<string, unknown>>) =>
    kinds.some((kind) => kind === question['kind'])

const yesNo: Field[] = [
  {
    name: 'role',
    label: 'What a yes means',
    type: 'select',
    options: [
      { value: 'danger-sign', label: 'A danger sign: yes alone means a doctor within days' },
      { value: 'modifier', label: 'Only sharpens other rules' },
      { value: 'fact', label: 'A fact about the reader' },
    ],
    admin: { condition: isKind('yes-no') },
  },
  {
    name: 'notSureCountsAs',
    label: '"Not sure" counts as yes',
    type: 'checkbox',
    admin: { condition: isKind('yes-no') },
  },
]

const options: Field[] = [
  {
    name: 'options',
    labels: { singular: 'Option', plural: 'Options' },
    type: 'array',
    admin: {
      condition: isKind('choice', 'choices'),
      description: '"Not sure" is there by itself.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', maxLength: 160, admin: { width: '60%' } },
          {
            name: 'optionId',
            label: 'Id',
            type: 'text',
            validate: validateWith(idSchema),
            admin: { width: '40%' },
          },
        ],
      },
      {
        name: 'implies',
        label: 'Implies',
        type: 'text',
        hasMany: true,
        admin: {
          description: 'Ids of options that go with this one: warfarin implies anticoagulant.',
        },
      },
    ],
  },
  {
    name: 'harmlessOption',
    type: 'text',
    validate: validateWith(idSchema),
    admin: {
      condition: isKind('choice'),
      description: 'Id of the option of a reader whom this does not concern, for patient cases.',
    },
  },
]

const number: Field[] = [
  {
    type: 'row',
    admin: { condition: isKind('number') },
    fields: [
      { name: 'min', label: 'Lowest', type: 'number' },
      { name: 'max', label: 'Highest', type: 'number' },
      {
        name: 'unit',
        type: 'text',
        maxLength: 40,
        admin: { description: 'Such as "years".' },
      },
    ],
  },
  {
    name: 'harmlessNumber',
    type: 'number',
    admin: {
      condition: isKind('number'),
      description: 'The answer of a reader whom this does not concern, for patient cases.',
    },
  },
]

/** Fields that only some kinds of question have. */
export const kindFields: Field[] = [...yesNo, ...options, ...number]
