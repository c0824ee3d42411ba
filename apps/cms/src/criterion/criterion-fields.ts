import { criterionSchema } from '@unknot/content-schema'
import type { JSONField } from 'payload'
import { z } from 'zod'
import { validateWith } from '../publishing/validate-with'

/** One test on the reader's answers. */
export const criterionField = (name: string, label: string): JSONField => ({
  name,
  label,
  type: 'json',
  validate: validateWith(criterionSchema),
  admin: { components: { Field: '/criterion/CriterionField.client#CriterionField' } },
})

/** A list of tests on the reader's answers. */
export const criteriaField = (name: string, label: string): JSONField => ({
  name,
  label,
  type: 'json',
  validate: validateWith(z.array(criterionSchema)),
  admin: { components: { Field: '/criterion/CriterionField.client#CriteriaField' } },
})
