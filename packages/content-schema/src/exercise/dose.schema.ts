import { z } from 'zod'

/** From so many to so many. Both ends are the same where it is one number. */
export const countRangeSchema = z
  .strictObject({
    /** Null = up to `to`. */
    from: z.int().min(1).max(999).nullable(),
    to: z.int().min(1).max(999),
  })
  .refine(({ from, to }) => from === null || from <= to, {
    message: 'The first number must not be the bigger one.',
    path: ['from'],
  })
export type CountRange = z.infer<typeof countRangeSchema>

/** How much of an exercise, and how often. Null = not said. */
export const doseSchema = z
  .strictObject({
    sets: countRangeSchema.nullable(),
    /** In each set, and on each side where `isEachSide`. */
    repetitions: countRangeSchema.nullable(),
    /** How long each repetition is held. */
    holdSeconds: countRangeSchema.nullable(),
    /** How long it goes on, for what is not counted, such as walking. */
    minutes: countRangeSchema.nullable(),
    /** True = once on the left and once on the right. */
    isEachSide: z.boolean(),
    timesPerDay: countRangeSchema.nullable(),
    daysPerWeek: countRangeSchema.nullable(),
    /** What numbers cannot say, such as "Add a few minutes each week." */
    note: z.string().min(1).max(200).nullable(),
    /** False = shown with "usual practice; source not yet checked". */
    isSourceChecked: z.boolean(),
  })
  .refine(
    (dose) => [dose.repetitions, dose.holdSeconds, dose.minutes].some((amount) => amount !== null),
    { message: 'Say how many repetitions, how many seconds or how many minutes.' },
  )
export type Dose = z.infer<typeof doseSchema>
