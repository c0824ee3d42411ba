import { z } from 'zod'

const shortNumber = z
  .string()
  .regex(/^[0-9]{2,6}$/, 'Use the number as it is dialled: 2 to 6 digits, such as "112".')

const word = z.string().min(1).max(60)

/** What services are called in a country. Each word completes a sentence of the care cards. */
export const servicesSchema = z.strictObject({
  /** "See your …": the doctor whom people see first, such as "GP". */
  doctor: word,
  /** "Call your GP or …": who helps on the same day, also at night. */
  outOfHours: word,
  /** "Go to the nearest …", such as "emergency department". */
  emergencyDepartment: word,
  /** "Book a visit with a …", such as "physiotherapist". */
  physiotherapist: word,
})

/** A medicine that has another name in a country. */
export const medicineNameSchema = z.strictObject({
  /** As our texts write it, such as "paracetamol". */
  ours: word,
  /** As it is called there, such as "acetaminophen". */
  theirs: word,
})

/** Whom to call in one country, and what things are called there. */
export const countrySchema = z.strictObject({
  /** ISO 3166-1 alpha-2; EU for all of the Union, ZZ for somewhere else. */
  code: z.string().regex(/^[A-Z]{2}$/, 'Use two capital letters, such as "GB".'),
  name: word,
  /** Null where it is not known: readers are then told to call their local emergency number. */
  emergencyNumber: shortNumber.nullable(),
  /** Number for urgent advice that is no emergency; null where there is none. */
  urgentNumber: shortNumber.nullable(),
  services: servicesSchema,
  medicines: z.array(medicineNameSchema).max(20),
})
export type Country = z.infer<typeof countrySchema>
