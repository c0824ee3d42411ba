import { z } from 'zod'
import { bodySiteSchema } from '../body-site/body-site.schema.js'
import { basisSchema } from '../evidence/evidence.schema.js'
import { idSchema } from '../id.js'
import { plateSchema } from '../plate/plate.schema.js'
import { pageFields } from '../publishing/page.schema.js'
import { doseSchema } from './dose.schema.js'

/** What an exercise is for. */
export const exercisePurposes = [
  'mobility',
  'stretch',
  'strength',
  'self-massage',
  'stamina',
  'breathing',
] as const
export const exercisePurposeSchema = z.enum(exercisePurposes)
export type ExercisePurpose = z.infer<typeof exercisePurposeSchema>

/** What an exercise needs. */
export const exerciseEquipment = [
  'mat',
  'chair',
  'wall',
  'doorway',
  'band',
  'ball',
  'roller',
] as const
export const exerciseEquipmentSchema = z.enum(exerciseEquipment)
export type ExerciseEquipment = z.infer<typeof exerciseEquipmentSchema>

/** One step of an exercise. */
export const exerciseStepSchema = z.strictObject({
  /** What to do, as a short command. */
  text: z.string().min(1).max(160),
})

/** For whom an exercise is not, or who does it another way. */
export const exerciseLimitSchema = z.strictObject({
  /** For readers: who, and what to do instead, in one or two sentences. */
  words: z.string().min(1).max(300),
  basis: basisSchema,
})
export type ExerciseLimit = z.infer<typeof exerciseLimitSchema>

/** Something to do with the body, step by step. */
export const exerciseSchema = z.strictObject({
  kind: z.literal('exercise'),
  ...pageFields,
  name: z.string().min(1).max(120),
  alsoKnownAs: z.array(z.string().min(1).max(80)),
  /** Row of the evidence file, such as "X01". */
  evidenceRow: z.string().regex(/^X\d{2}$/, 'Use the row of the evidence file, such as "X01".'),
  /** Empty = the whole body. */
  bodySites: z.array(bodySiteSchema),
  purpose: exercisePurposeSchema,
  /** Empty = nothing is needed. */
  equipment: z.array(exerciseEquipmentSchema),
  /** In the order in which they are done. */
  steps: z.array(exerciseStepSchema).min(2),
  /** Drawings of its positions, in order. */
  plates: z.array(plateSchema).max(8).optional(),
  dose: doseSchema,
  /** How to make it easier. */
  easier: z.string().min(1).max(300),
  /** How to make it harder; null where that would be no gain. */
  harder: z.string().min(1).max(300).nullable(),
  /** When to stop, as short phrases that complete "Stop if you feel". */
  stopIf: z.array(z.string().min(1).max(160)).min(1, 'Say when to stop.'),
  /** Who should leave it out. */
  notFor: z.array(exerciseLimitSchema),
  /** Who does it another way, or asks first. */
  cautions: z.array(exerciseLimitSchema),
  /** Muscles that it moves or stretches. */
  muscles: z.array(idSchema),
  relatedTreatments: z.array(idSchema),
  relatedConditions: z.array(idSchema),
})
export type Exercise = z.infer<typeof exerciseSchema>
