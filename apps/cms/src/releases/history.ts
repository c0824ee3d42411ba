import { z } from 'zod'

export const releaseActs = [
  'created',
  'checked',
  'refused',
  'signed-off',
  'sealed',
  'live',
  'superseded',
] as const

/** What was done with a release, when and by whom. */
export const historySchema = z.array(
  z.strictObject({
    act: z.enum(releaseActs),
    at: z.iso.datetime(),
    /** Editor id; null for the CMS itself. */
    by: z.string().nullable(),
    note: z.string(),
  }),
)
export type ReleaseHistory = z.infer<typeof historySchema>
export type ReleaseEvent = ReleaseHistory[number]

/** What each act is called. */
export const actLabels = {
  created: 'Created',
  checked: 'Checked, and passed',
  refused: 'Checked, and refused',
  'signed-off': 'Signed off',
  sealed: 'Sealed',
  live: 'Made live',
  superseded: 'Stepped back for another release',
} as const satisfies Record<ReleaseEvent['act'], string>
