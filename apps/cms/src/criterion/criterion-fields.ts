import { criterionSchema } from '@unknot/content-schema'
import type { JSONField } from 'payload'
import { z } from 'zod'
import { jsonField } from '../json-text/json-field'

const form =
  'For example { "kind": "yes", "question": "fever" }. Kinds: yes, one-of, has, between, score, any-danger-sign; all, any, not and at-least join them.'

/** One test on the reader's answers. */
export const criterionField = (name: string, label: string, description = form): JSONField =>
  jsonField({ name, label, schema: criterionSchema, description })

/** A list of tests on the reader's answers. */
export const criteriaField = (name: string, label: string): JSONField =>
  jsonField({
    name,
    label,
    schema: z.array(criterionSchema),
    description: `A list, such as [ { "kind": "yes", "question": "desk-work" } ]. [] is none.`,
  })
