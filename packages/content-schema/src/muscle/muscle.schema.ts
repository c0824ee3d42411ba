import { z } from 'zod'
import { bodySiteSchema } from '../body-site/body-site.schema.js'
import { idSchema } from '../id.js'
import { plateSchema } from '../plate/plate.schema.js'
import { pageFields } from '../publishing/page.schema.js'

/** What else a pain in the same place may come from. */
export const lookAlikeSchema = z.strictObject({
  /** For readers, such as "Meningitis, if you have a fever as well". */
  words: z.string().min(1).max(200),
  /** The danger signs that tell of it: ids of rules of the live release. */
  dangerSigns: z.array(idSchema),
})
export type LookAlike = z.infer<typeof lookAlikeSchema>

/** A muscle that is often named when people speak of knots. */
export const muscleSchema = z.strictObject({
  kind: z.literal('muscle'),
  ...pageFields,
  /** In everyday words, such as "Neck to shoulder-blade muscle". */
  name: z.string().min(1).max(120),
  /** As clinicians call it, such as "Levator scapulae". */
  anatomicalName: z.string().min(1).max(120),
  alsoKnownAs: z.array(z.string().min(1).max(80)),
  /** Row of the evidence file, such as "M04". */
  evidenceRow: z.string().regex(/^M\d{2}$/, 'Use the row of the evidence file, such as "M04".'),
  bodySites: z.array(bodySiteSchema).min(1),
  /** Where it sits, in one or two sentences. */
  location: z.string().min(1).max(240),
  /** Where its pain may be felt. Expert opinion: the page says so. */
  referral: z.strictObject({
    words: z.string().min(1).max(300),
    /** False = shown with "from memory of a textbook; source not yet checked". */
    isSourceChecked: z.boolean(),
  }),
  /** Drawings of where it sits (`muscle` patches) and where its pain may be felt (`pain`). */
  plates: z.array(plateSchema).max(4).optional(),
  /** What people often did before it hurt. */
  provokingTasks: z.strictObject({
    /** Short phrases, such as "Sleeping in an awkward position". */
    tasks: z.array(z.string().min(1).max(120)).min(1),
    /** False = shown with "usual practice; source not yet checked". */
    isSourceChecked: z.boolean(),
  }),
  /** What to rule out before anyone calls it a knot. */
  lookAlikes: z.array(lookAlikeSchema).min(1, 'Say what else it may be.'),
  exercises: z.array(idSchema),
  relatedConditions: z.array(idSchema),
})
export type Muscle = z.infer<typeof muscleSchema>
