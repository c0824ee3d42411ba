import type { BasePayload } from 'payload'
import { z } from 'zod'

const key = 'manifest-sequence'
const issuedSchema = z.object({ sequence: z.int(), content: z.string() })

/**
 * Number of a manifest: the same content keeps its number, new content gets a greater one, also after a restart and
 * in every process, because the last one issued is kept in the database.
 */
export async function sequenceFor(payload: BasePayload, content: string): Promise<number> {
  const issued = issuedSchema.safeParse(await payload.kv.get(key)).data
  if (issued?.content === content) return issued.sequence
  const sequence = Math.max(Date.now(), (issued?.sequence ?? 0) + 1)
  await payload.kv.set(key, { sequence, content })
  return sequence
}
