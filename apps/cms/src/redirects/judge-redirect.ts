import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { refuse } from '../publishing/guard-operation'
import { findLivePaths } from '../take-downs/live-paths'

const rowSchema = z.looseObject({ from: z.string(), to: z.string() })
const addressPattern = /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/

/** An old address leads to a live page in one step: so there is no chain and no loop. */
export const judgeRedirect: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { from, to } = rowSchema.parse({ ...originalDoc, ...data })
  const problem = problemOf(from, to, await findLivePaths(req.payload))
  if (problem !== null) throw refuse(400, 'redirect/not-possible', problem)
}

/** Why this cannot be; null where it can. */
export function problemOf(from: string, to: string, live: ReadonlySet<string>): string | null {
  if (!addressPattern.test(from)) {
    return `The old address is lower case words and "/", such as "/old/page"; "${from}" is not.`
  }
  if (from === to) return 'It would lead to itself, round and round.'
  if (live.has(from)) return `A live page stands at ${from}, and readers would never see it again.`
  return live.has(to)
    ? null
    : `There is no live page at ${to}. Copy the part of its address that begins with "/".`
}
