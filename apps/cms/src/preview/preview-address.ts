import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../editors/roles'
import { env } from '../env'
import { kindOfCollection } from '../publishing/page-collections'
import { previewMs, signPreview } from './token'

/** A document as its form has it, which is what was saved last. */
const savedSchema = z.looseObject({ id: z.string(), updatedAt: z.string() })

/** Where an editor sees the saved version as a page of the site; null for what was never saved. */
export function previewAddress(collection: string, data: unknown, { user }: PayloadRequest) {
  const kind = kindOfCollection(collection)
  const saved = savedSchema.safeParse(data)
  if (kind === undefined || !saved.success || !isEditor(user)) return null
  const { id, updatedAt: version } = saved.data
  const expires = Date.now() + previewMs
  const token = signPreview(env.SITE_SECRET, { kind, id, version, expires })
  return `${env.WEB_URL.replace(/\/$/, '')}/preview?token=${token}`
}

type Admin = NonNullable<CollectionConfig['admin']>

/** The page beside its form, at the widths of common devices, and alone in a tab. */
export const previewOf = (collection: string): Pick<Admin, 'livePreview' | 'preview'> => ({
  preview: (data, { req }) => previewAddress(collection, data, req),
  livePreview: {
    url: ({ data, req }) => {
      const address = previewAddress(collection, data, req)
      return address === null ? null : `${address}&framed=yes`
    },
    breakpoints: [
      { name: 'phone', label: 'Phone', width: 360, height: 740 },
      { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
      { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
    ],
  },
})
