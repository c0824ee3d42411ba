import { criterionField } from '../criterion/criterion-fields'
import { contentCollection } from '../publishing/content-collection'
import { factsGroup } from '../publishing/groups'
import { stableIdField } from '../publishing/id-fields'
import { screenOptions, writtenAsText } from '../publishing/problem-options'
import { validateWith } from '../publishing/validate-with'
import { evidenceFieldSchema } from './evidence-field'
import { kindFields } from './kind-fields'

/** What readers are asked. */
export const questions = contentCollection({
  slug: 'questions',
  savesByItself: false,
  labels: { singular: 'Question', plural: 'Questions' },
  admin: {
    group: factsGroup,
    useAsTitle: 'label',
    defaultColumns: ['label', 'screen', 'kind', 'stableId', '_status'],
    listSearchableFields: ['label', 'stableId', 'evidenceField'],
    description: 'What readers are asked. Published questions go live with the next release.',
  },
  fields: [
    {
      name: 'label',
      label: 'The question',
      type: 'textarea',
      maxLength: 300,
      admin: { rows: 2, description: 'In the reader’s words.' },
    },
    stableIdField(),
    {
      name: 'why',
      label: 'Why it is asked',
      type: 'textarea',
      maxLength: 300,
      admin: { rows: 2, description: 'For readers, in one sentence.' },
    },
    {
      name: 'help',
      label: 'Help with the answer',
      type: 'textarea',
      maxLength: 300,
      admin: {
        rows: 2,
        description:
          'Only where a reader would hesitate: what a word means, what counts and what does not. Plain words; facts of the evidence file only.',
      },
    },
    {
      name: 'kind',
      label: 'How it is answered',
      type: 'select',
      options: [
        { value: 'yes-no', label: 'Yes, no or not sure' },
        { value: 'choice', label: 'One of several options' },
        { value: 'choices', label: 'Any of several options' },
        { value: 'number', label: 'A number' },
      ],
    },
    ...kindFields,
    {
      name: 'isRequired',
      label: 'Advice stays incomplete without an answer',
      type: 'checkbox',
    },
    criterionField('askedWhen', 'Asked only when'),
    {
      name: 'screen',
      type: 'select',
      options: screenOptions,
      typescriptSchema: writtenAsText,
      admin: { position: 'sidebar' },
    },
    {
      name: 'order',
      label: 'Place on the screen',
      type: 'number',
      min: 0,
      admin: { position: 'sidebar', description: 'Lowest first.' },
    },
    {
      name: 'evidenceField',
      label: 'Field of the evidence file',
      type: 'text',
      validate: validateWith(evidenceFieldSchema),
      admin: { position: 'sidebar', description: 'Such as "rf_saddle_numb".' },
    },
  ],
})
