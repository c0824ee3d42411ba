import {
  certainties,
  effects,
  guidelineStances,
  idSchema,
  treatmentFactsSchema,
  treatmentSteps,
} from '@unknot/content-schema'
import type { Field } from 'payload'
import { criteriaField, criterionField } from '../criterion/criterion-fields'
import { basisField } from '../publishing/basis-field'
import { optionsOf } from '../publishing/options'
import { problemOptions, writtenAsText } from '../publishing/problem-options'
import { validateWith } from '../publishing/validate-with'

const { evidenceRow, cost, effort } = treatmentFactsSchema.shape

const wordsField: Field = {
  name: 'words',
  label: 'The effect in plain words',
  type: 'textarea',
  maxLength: 300,
  admin: { rows: 2, description: 'A figure only if it was checked at its source.' },
}

const evidence: Field = {
  name: 'evidence',
  label: 'What is known',
  labels: { singular: 'Problem', plural: 'What is known, problem by problem' },
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'problem',
      type: 'select',
      options: problemOptions,
      typescriptSchema: writtenAsText,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'certainty',
          label: 'How sure anyone is',
          type: 'select',
          options: optionsOf(certainties),
        },
        {
          name: 'effect',
          label: 'How big the effect is',
          type: 'select',
          options: optionsOf(effects),
        },
        {
          name: 'guidelines',
          label: 'What guidelines say',
          type: 'select',
          options: optionsOf(guidelineStances),
          admin: { description: '"Against": never suggested for this problem.' },
        },
      ],
    },
    wordsField,
    { name: 'references', type: 'relationship', relationTo: 'references', hasMany: true },
  ],
}

const contraindications: Field = {
  name: 'contraindications',
  label: 'Contraindications',
  labels: { singular: 'Contraindication', plural: 'Contraindications' },
  type: 'array',
  admin: {
    initCollapsed: true,
    description: 'Who should not use it. It is not suggested to them.',
  },
  fields: [
    { name: 'contraindicationId', label: 'Id', type: 'text', validate: validateWith(idSchema) },
    {
      name: 'reason',
      label: 'Who should not use it, and why',
      type: 'textarea',
      maxLength: 300,
      admin: { rows: 2, description: 'For readers, in one sentence.' },
    },
    criterionField('when', 'Whom it concerns'),
    basisField,
  ],
}

const cautions: Field = {
  name: 'cautions',
  labels: { singular: 'Caution', plural: 'Cautions' },
  type: 'array',
  admin: { initCollapsed: true, description: 'Words of care that come with the suggestion.' },
  fields: [
    { name: 'cautionId', label: 'Id', type: 'text', validate: validateWith(idSchema) },
    {
      name: 'advice',
      label: 'What to do differently, or whom to ask first',
      type: 'textarea',
      maxLength: 300,
      admin: { rows: 2, description: 'For readers, in one sentence.' },
    },
    criterionField('when', 'Whom it concerns'),
    basisField,
  ],
}

/** What the engine reads of a treatment. */
export const factsFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'step',
        label: 'Step of care',
        type: 'select',
        options: optionsOf(treatmentSteps),
        admin: { description: 'Earlier steps are suggested first.' },
      },
      {
        name: 'withheldFrom',
        label: 'Not suggested from this care level on',
        type: 'select',
        options: optionsOf(['urgent', 'soon']),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'cost', type: 'select', options: optionsOf(cost.options) },
      { name: 'effort', type: 'select', options: optionsOf(effort.options) },
      {
        name: 'evidenceRow',
        label: 'Row of the evidence file',
        type: 'text',
        validate: validateWith(evidenceRow),
        admin: { description: 'Such as "T03".' },
      },
    ],
  },
  {
    name: 'neverSuggested',
    label: 'Why it is never suggested',
    type: 'text',
    maxLength: 300,
    admin: { description: 'Only for what is described, but never suggested to anybody.' },
  },
  evidence,
  contraindications,
  cautions,
  criterionField('suggestedWhen', 'Suggested only when'),
  criteriaField('favouredWhen', 'Favoured when'),
]
