import { z } from 'zod'

/** Whom to call in one country. */
export const countrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2, or EU. */
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1).max(60),
  emergencyNumber: z.string().regex(/^[0-9]{2,6}$/),
  /** Number for urgent advice that is no emergency; null where there is none. */
  urgentNumber: z
    .string()
    .regex(/^[0-9]{2,6}$/)
    .nullable(),
})

/** Settings of the whole site. */
export const settingsSchema = z.strictObject({
  kind: z.literal('settings'),
  defaultCountry: z.string(),
  countries: z.array(countrySchema).min(1),
  navigation: z.array(
    z.strictObject({ label: z.string().min(1).max(40), path: z.string().startsWith('/') }),
  ),
})
export type Settings = z.infer<typeof settingsSchema>
