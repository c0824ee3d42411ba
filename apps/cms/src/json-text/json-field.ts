import type { JSONField } from 'payload'
import type { z } from 'zod'
import { validateWith } from '../publishing/validate-with'

type Options = {
  readonly name: string
  readonly label: string
  readonly schema: z.ZodType
  readonly description: string
}

/** A value of the engine's own form, written as JSON and judged by its schema. */
export const jsonField = ({ name, label, schema, description }: Options): JSONField => ({
  name,
  label,
  type: 'json',
  validate: validateWith(schema),
  admin: {
    description,
    components: { Field: '/json-text/JsonText.client#JsonText' },
  },
})
