import { z } from 'zod'

/** Places on the back that the evidence speaks about. */
export const bodySites = [
  'neck',
  'shoulder',
  'upper-back',
  'between-shoulder-blades',
  'mid-back',
  'low-back',
  'glute',
] as const

/** A place on the back. */
export const bodySiteSchema = z.enum(bodySites)
export type BodySite = z.infer<typeof bodySiteSchema>
