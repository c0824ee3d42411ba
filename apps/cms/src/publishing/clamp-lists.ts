import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

/** Longer lists are read page by page. */
export const longestList = 500

const listSchema = z.looseObject({
  limit: z.number().optional(),
  pagination: z.boolean().optional(),
  overrideAccess: z.boolean().optional(),
})

/** What a request for a list may ask for: `limit=0` means "everything" to Payload, and no end of work. */
export function clampedLimit({
  limit,
  pagination,
}: z.infer<typeof listSchema>): number | undefined {
  const wantsAll = limit === 0 || (limit === undefined && pagination === false)
  if (wantsAll) return longestList
  return limit === undefined ? undefined : Math.min(Math.max(limit, 1), longestList)
}

/** Only for requests from outside; the CMS itself may read everything. */
export const clampLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST' || operation !== 'read') return args
  const list = listSchema.safeParse(args)
  if (!list.success || list.data.overrideAccess !== false) return args
  const limit = clampedLimit(list.data)
  return limit === undefined ? args : { ...args, limit }
}
