import { careLevelLabels, careLevels, ruleSchema } from '@unknot/content-schema'
import { criterionField } from '../criterion/criterion-fields'
import { basisField } from '../publishing/basis-field'
import { contentCollection } from '../publishing/content-collection'
import { factsGroup } from '../publishing/groups'
import { stableIdField } from '../publishing/id-fields'
import { optionsOf } from '../publishing/options'
import { dayField } from '../publishing/text-fields'
import { validateWith } from '../publishing/validate-with'

/** Danger-sign rules: when the criterion is met, care is at least this urgent. */
export const rules = contentCollection({
  slug: 'rules',
  savesByItself: false,
  labels: { singular: 'Rule', plural: 'Rules' },
  admin: {
    group: factsGroup,
    useAsTitle: 'title',
    defaultColumns: ['title', 'careLevel', 'evidenceRow', '_status'],
    listSearchableFields: ['title', 'stableId', 'evidenceRow'],
    description:
      'A danger sign and how soon somebody with it needs help. Published rules go live with the next release.',
  },
  fields: [
    { name: 'title', type: 'text', maxLength: 160 },
    stableIdField(),
    {
      name: 'sign',
      label: 'The danger sign',
      type: 'text',
      maxLength: 200,
      admin: { description: 'A short phrase for a care card.' },
    },
    {
      name: 'careLevel',
      label: 'How soon help is needed',
      type: 'select',
      options: optionsOf(careLevels, careLevelLabels),
    },
    criterionField('when', 'When it is met'),
    {
      name: 'action',
      label: 'What to do',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Only where the general words for this care level do not fit.' },
    },
    basisField,
    {
      type: 'row',
      fields: [
        dayField('lastReviewed', 'Last reviewed'),
        dayField('nextReviewDue', 'Next review due'),
      ],
    },
    {
      name: 'evidenceRow',
      label: 'Row of the evidence file',
      type: 'text',
      validate: validateWith(ruleSchema.shape.evidenceRow),
      admin: { position: 'sidebar', description: 'Row and clause, such as "D06.2".' },
    },
  ],
})
