import { z } from 'zod'
import { criterionSchema } from '../criterion/criterion.schema.js'
import { basisSchema, treatmentEvidenceSchema } from '../evidence/evidence.schema.js'
import { idSchema } from '../id.js'
import { pageFields } from '../publishing/page.schema.js'

/** Where a treatment stands in the order in which care is offered. */
export const treatmentSteps = [
  'self-care',
  'exercise',
  'hands-on',
  'medicine',
  'needles-and-specialists',
] as const

/** Who gives or leads a treatment, nearest to the reader first. */
export const deliverers = [
  'yourself',
  'pharmacist',
  'doctor',
  'physiotherapist',
  'hands-on-therapist',
  'osteopath-or-chiropractor',
  'acupuncturist',
  'teacher',
  'psychologist',
  'employer',
  'clinic',
  'team',
] as const
export const delivererSchema = z.enum(deliverers)
export type Deliverer = z.infer<typeof delivererSchema>

/** What each of them is called. */
export const delivererLabels = {
  yourself: 'You, by yourself',
  pharmacist: 'A pharmacist',
  doctor: 'A doctor',
  physiotherapist: 'A physiotherapist',
  'hands-on-therapist': 'A massage or other hands-on therapist',
  'osteopath-or-chiropractor': 'An osteopath or chiropractor',
  acupuncturist: 'An acupuncturist',
  teacher: 'A teacher or a class',
  psychologist: 'A psychologist',
  employer: 'Your employer',
  clinic: 'A clinic',
  team: 'A team of several professions',
} as const satisfies Record<Deliverer, string>

/** A criterion that keeps a treatment from a reader. */
export const contraindicationSchema = z.strictObject({
  id: idSchema,
  when: criterionSchema,
  /** For readers: who should not use it and why, in one sentence. */
  reason: z.string().min(1).max(300),
  basis: basisSchema,
})

/** A criterion that adds words of care to a suggestion. */
export const cautionSchema = z.strictObject({
  id: idSchema,
  when: criterionSchema,
  /** For readers: what to do differently, or whom to ask first. */
  advice: z.string().min(1).max(300),
  basis: basisSchema,
})

/** Facts of a treatment: what the engine reads. They go live with a release, not with the page. */
export const treatmentFactsSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(120),
  /** Row of the evidence file, such as "T03". */
  evidenceRow: z.string().regex(/^T\d{2}$/, 'Use the row of the evidence file, such as "T03".'),
  step: z.enum(treatmentSteps),
  /** From this care level on it is not suggested. */
  withheldFrom: z.enum(['urgent', 'soon']),
  /** Why it is described but never suggested. */
  neverSuggested: z.string().min(1).max(300).optional(),
  suggestedWhen: criterionSchema.optional(),
  favouredWhen: z.array(criterionSchema),
  cost: z.enum(['free', 'low', 'medium', 'high']),
  effort: z.enum(['low', 'medium', 'high']),
  evidence: z.array(treatmentEvidenceSchema),
  contraindications: z.array(contraindicationSchema),
  cautions: z.array(cautionSchema),
})
export type TreatmentFacts = z.infer<typeof treatmentFactsSchema>

/** The page of a treatment: prose only; its facts come from the live release, by id. */
export const treatmentSchema = z.strictObject({
  kind: z.literal('treatment'),
  ...pageFields,
  name: z.string().min(1).max(120),
  alsoKnownAs: z.array(z.string().min(1).max(80)),
  /** How to do it, in short steps. */
  howTo: z.strictObject({
    steps: z.array(z.string().min(1).max(240)),
    /** How much and how often, in words; null where nothing is advised. */
    dose: z.string().min(1).max(300).nullable(),
    /** False = shown with "usual practice; source not yet checked". */
    isSourceChecked: z.boolean(),
  }),
  /** Who gives or leads it; left out or empty where that is not said. */
  deliveredBy: z.array(delivererSchema).optional(),
  /** How soon it is felt, if it helps; left out where that is not said. */
  timeToEffect: z
    .strictObject({
      /** Such as "Minutes to days". */
      words: z.string().min(1).max(120),
      /** False = shown with "usual practice; source not yet checked". */
      isSourceChecked: z.boolean(),
    })
    .optional(),
  /** What may go wrong, as short phrases. */
  sideEffects: z.array(z.string().min(1).max(160)),
  /** Words of alarm for this treatment, such as those for anti-inflammatory tablets; null where none. */
  alarm: z.string().min(1).max(400).nullable(),
})
export type Treatment = z.infer<typeof treatmentSchema>
