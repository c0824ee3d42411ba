import { countrySchema, medicineNameSchema, servicesSchema } from '@unknot/content-schema'
import type { Field } from 'payload'
import { rowLabel } from '../publishing/row-label'
import { validateWith } from '../publishing/validate-with'

const { code, name, emergencyNumber, urgentNumber } = countrySchema.shape

/** Whom to call in a country, and what services and medicines are called there. */
export const countryFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        validate: validateWith(code),
        admin: {
          description:
            'Two capital letters, such as GB; EU for all of the Union, ZZ for somewhere else.',
        },
      },
      {
        name: 'name',
        type: 'text',
        validate: validateWith(name),
        admin: { description: 'As it stands in the list that readers choose from.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'emergencyNumber',
        label: 'In an emergency',
        type: 'text',
        validate: validateWith(emergencyNumber),
        admin: {
          description:
            'As it is dialled. Leave it empty rather than guess: readers are then told to call their local emergency number.',
        },
      },
      {
        name: 'urgentNumber',
        label: 'For urgent advice',
        type: 'text',
        validate: validateWith(urgentNumber),
        admin: {
          description:
            'Empty where there is none: readers are then told to call their doctor or the service below.',
        },
      },
    ],
  },
  {
    name: 'services',
    label: 'What services are called there',
    type: 'group',
    admin: { description: 'Each word completes the sentence that is shown with it.' },
    fields: [
      {
        type: 'row',
        fields: [
          service('doctor', 'Doctor', '“See your …”, such as GP.'),
          service('outOfHours', 'Help on the same day', '“Call your GP or …”.'),
        ],
      },
      {
        type: 'row',
        fields: [
          service('emergencyDepartment', 'Emergency department', '“Go to the nearest …”.'),
          service('physiotherapist', 'Physiotherapist', '“Book a visit with a …”.'),
        ],
      },
    ],
  },
  {
    name: 'medicines',
    label: 'Medicines with another name there',
    labels: { singular: 'Medicine', plural: 'Medicines' },
    type: 'array',
    admin: {
      description: 'Generic names only, no brands.',
      components: rowLabel('Medicine', 'ours', 'theirs'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          medicineName('ours', 'In our texts', 'Such as paracetamol.'),
          medicineName('theirs', 'There', 'Such as acetaminophen.'),
        ],
      },
    ],
  },
]

function service(
  field: keyof typeof servicesSchema.shape,
  label: string,
  description: string,
): Field {
  const validate = validateWith(servicesSchema.shape[field])
  return { name: field, label, type: 'text', validate, admin: { description } }
}

function medicineName(
  field: keyof typeof medicineNameSchema.shape,
  label: string,
  description: string,
): Field {
  const validate = validateWith(medicineNameSchema.shape[field])
  return { name: field, label, type: 'text', validate, admin: { description } }
}
