import { z } from 'zod'
import { hashSchema } from './hash.schema.js'

const place = z.int().min(0)
const places = z.array(place)

/** The classes of answers of a question that no criterion tells apart. */
const cellsSchema = z.strictObject({
  kind: z.enum(['single', 'several']),
  answers: z.union([z.array(z.string()), z.array(z.number())]),
  closure: z.array(places),
})

/** What terms ask of a question, and a bit for each term that asks it. */
const useSchema = z.strictObject({
  options: places,
  isWanted: z.boolean(),
  terms: z.string().regex(/^0x[0-9a-f]+$/),
})

/** What the evidence says of a treatment for one problem; row -1 where nothing is known. */
const forProblemSchema = z.strictObject({
  row: z.int().min(-1),
  isIndirect: z.boolean(),
  objection: z.enum(['advised-against', 'no-effect']).nullable(),
  order: z.int(),
})

/** What compiling the knowledge base found out, so that a reader's browser need not compile. The engine reads it. */
export const prebuiltIndexSchema = z.strictObject({
  format: z.literal(2),
  /** The hash of the knowledge base that it is of. */
  release: hashSchema,
  sizes: z.string(),
  questions: z.array(
    z.strictObject({
      place,
      isRequired: z.boolean(),
      isDangerSign: z.boolean(),
      notSureLevel: z.enum(['emergency', 'urgent', 'soon', 'routine', 'self-care']),
      borders: z.array(z.number()),
      cells: cellsSchema,
    }),
  ),
  treatments: z.array(
    z.strictObject({ place, withheldFrom: place, forProblem: z.array(forProblemSchema) }),
  ),
  firstReviewDue: z.string(),
  conditional: places,
  criteria: places,
  wide: places,
  uses: z.array(z.array(useSchema)),
  criterionOf: places,
  count: place,
})
export type PrebuiltIndex = z.infer<typeof prebuiltIndexSchema>
