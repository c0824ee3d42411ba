import type { BasePayload } from 'payload'
import { z } from 'zod'

const rowSchema = z.object({ from: z.string(), to: z.string() })

/** An old address and where it leads. */
export type Redirect = z.infer<typeof rowSchema>

export async function findRedirects(payload: BasePayload): Promise<readonly Redirect[]> {
  const { docs } = await payload.db.find({
    collection: 'redirects',
    select: { from: true, to: true },
    pagination: false,
    limit: 0,
    req: {},
  })
  return rowSchema.array().parse(docs)
}
