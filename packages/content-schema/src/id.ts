import { z } from 'zod'

/** Stable id: lower case words joined by hyphens; never changed and never reused. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use lower case letters, digits and single hyphens, such as "upper-back".',
  )
  .max(80)

/** ISO date without a time, such as 2026-11-24. */
export const dateSchema = z.iso.date()
