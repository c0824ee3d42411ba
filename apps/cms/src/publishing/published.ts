import type { Where } from 'payload'

/** How published documents are read: the live rows, all of them, with ids for related documents, by the CMS itself. */
export const published = (where: Where = {}) => ({
  where: { and: [where, { _status: { equals: 'published' } }] },
  draft: false as const,
  depth: 0 as const,
  pagination: false as const,
  overrideAccess: true as const,
})
