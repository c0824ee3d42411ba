import type { Access, CollectionConfig } from 'payload'
import { isAdmin } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'

const adminOnly: Access = ({ req }) => isAdmin(req.user)

/** Keys of programs that read content, drafts too: an export, a translation memory. They write nothing. */
export const serviceKeys: CollectionConfig = {
  slug: 'service-keys',
  labels: { singular: 'Service key', plural: 'Service keys' },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'purpose', 'updatedAt'],
    description:
      'Keys of programs that read content, drafts too, and write nothing. Sent as "Authorization: service-keys API-Key …". Delete a key that is no longer used.',
    hideAPIURL: true,
  },
  access: {
    admin: () => false,
    read: adminOnly,
    create: adminOnly,
    update: adminOnly,
    delete: adminOnly,
    unlock: adminOnly,
  },
  disableDuplicate: true,
  hooks: { beforeOperation: [clampLists] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    {
      name: 'purpose',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { rows: 2, description: 'What it is for, and whom to ask about it.' },
    },
  ],
}
