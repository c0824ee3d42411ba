import type { CollectionConfig } from 'payload'
import { isEditor } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'

const never = () => false

/** What readers were told of major changes. Written when a document is published, and never changed. */
export const changeNotes: CollectionConfig = {
  slug: 'change-notes',
  labels: { singular: 'Change note', plural: 'Change notes' },
  admin: {
    group: 'Library',
    useAsTitle: 'note',
    defaultColumns: ['note', 'collection', 'at'],
    description: 'What readers were told of major changes, as it was published.',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: { read: ({ req }) => isEditor(req.user), create: never, update: never, delete: never },
  hooks: { beforeOperation: [clampLists] },
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'note', type: 'textarea', required: true },
    { name: 'at', type: 'date', required: true },
  ],
}
