import type { Field, GroupField } from 'payload'

/** From so many to so many. */
const rangeField = (name: string, label: string): GroupField => ({
  name,
  label,
  type: 'group',
  admin: { hideGutter: true, width: '50%' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'number', min: 1, max: 999, admin: { width: '50%' } },
        { name: 'to', type: 'number', min: 1, max: 999, admin: { width: '50%' } },
      ],
    },
  ],
})

const sideBySide = (...fields: Field[]): Field => ({ type: 'row', fields })

/** How much of an exercise, and how often. */
export const doseField: Field = {
  name: 'dose',
  label: 'How much and how often',
  type: 'group',
  admin: {
    description:
      'Write one number into both fields, leave "from" empty for "up to", and both empty where nothing is said.',
  },
  fields: [
    sideBySide(
      rangeField('holdSeconds', 'Seconds to hold each'),
      rangeField('repetitions', 'Repetitions in a set'),
    ),
    { name: 'isEachSide', label: 'On each side', type: 'checkbox', defaultValue: false },
    sideBySide(rangeField('sets', 'Sets'), rangeField('minutes', 'Minutes')),
    sideBySide(rangeField('timesPerDay', 'Times a day'), rangeField('daysPerWeek', 'Days a week')),
    {
      name: 'note',
      label: 'What numbers cannot say',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Such as "Add a few minutes each week."' },
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
