import { z } from 'zod'

/** Field of questionnaire G in the evidence file. */
export const evidenceFieldSchema = z
  .string()
  .regex(
    /^[a-z0-9_]+$/,
    'Use lower case letters, digits and underscores, such as "rf_saddle_numb".',
  )
