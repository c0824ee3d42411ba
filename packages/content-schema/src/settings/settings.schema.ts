import { z } from 'zod'
import { pathSchema } from '../publishing/path.schema.js'

const shortNumber = z
  .string()
  .regex(/^[0-9]{2,6}$/, 'Use the number as it is dialled: 2 to 6 digits, such as "112".')

/** Whom to call in one country. */
export const countrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2, or EU. */
  code: z.string().regex(/^[A-Z]{2}$/, 'Use two capital letters, such as "GB".'),
  name: z.string().min(1).max(60),
  emergencyNumber: shortNumber,
  /** Number for urgent advice that is no emergency; null where there is none. */
  urgentNumber: shortNumber.nullable(),
})

/** Settings of the whole site. */
export const settingsSchema = z.strictObject({
  kind: z.literal('settings'),
  /** Code of one of `countries`. */
  defaultCountry: z.string(),
  countries: z.array(countrySchema).min(1),
  /** Links of the page head, in order. */
  navigation: z.array(z.strictObject({ label: z.string().min(1).max(40), path: pathSchema })),
})
export type Settings = z.infer<typeof settingsSchema>
