import type { CollectionConfig } from 'payload'
import { pathHistorySlug } from './path-history'

/** Every address that was ever live, so that it answers with a redirect or "gone" and never with a riddle. */
export const pathHistory: CollectionConfig = {
  slug: pathHistorySlug,
  admin: { hidden: true },
  access: {
    read: ({ req }) => req.user !== null,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  fields: [
    { name: 'path', type: 'text', required: true, unique: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'firstLiveAt', type: 'date', required: true },
    { name: 'changedAt', type: 'date', required: true },
  ],
}
