import { z } from 'zod'

const rowSchema = z.looseObject({ _status: z.enum(['draft', 'published']) })

/** Payload's status of a document, or of what is to be written into it. */
export function statusOf(row: unknown): 'draft' | 'published' | null {
  const parsed = rowSchema.safeParse(row)
  if (!parsed.success) return null
  const { _status: status } = parsed.data
  return status
}
