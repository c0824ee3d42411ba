import { z } from 'zod'

/** A picture. */
export const mediaSchema = z.strictObject({
  kind: z.literal('media'),
  id: z.string().min(1),
  src: z.string().min(1),
  /** Width and height in pixels. */
  width: z.int().min(1),
  height: z.int().min(1),
  /** What the picture shows, for people who cannot see it. */
  alt: z.string().min(1).max(300),
  licence: z.string().min(1).max(120),
  credit: z.string().min(1).max(200),
})
export type Media = z.infer<typeof mediaSchema>
