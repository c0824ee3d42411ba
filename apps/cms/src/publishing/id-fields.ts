import { idSchema } from '@unknot/content-schema'
import type { Field, TextField } from 'payload'
import type { z } from 'zod'
import { validateWith } from './validate-with'

const inSidebar = { position: 'sidebar' } as const
const emptied = () => null

/** The id that other documents, rules and the change log use. `guard-operation.ts` keeps it from changing. */
export const stableIdField = (
  schema: z.ZodType = idSchema,
  description = 'Lower case words joined by hyphens, such as "upper-back". Once set it never changes: texts, rules and patient cases point to it.',
): TextField => ({
  name: 'stableId',
  label: 'Stable id',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  validate: validateWith(schema),
  access: { update: ({ doc }) => !hasStableId(doc) },
  hooks: { beforeDuplicate: [emptied] },
  admin: { ...inSidebar, description },
})

const hasStableId = (doc: unknown): boolean =>
  typeof doc === 'object' && doc !== null && 'stableId' in doc && Boolean(doc.stableId)

/** The last part of a page's address. */
export const slugField = (address: string, isRequired = true): Field => ({
  name: 'slug',
  label: 'Address of the page',
  type: 'text',
  ...(isRequired && { required: true }),
  unique: true,
  index: true,
  validate: validateWith(idSchema),
  hooks: { beforeDuplicate: [emptied] },
  admin: {
    ...inSidebar,
    description: `Readers find it at ${address}/…. If it changes, the old address leads to the new one.`,
  },
})
