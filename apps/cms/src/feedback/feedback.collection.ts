import type { CollectionConfig } from 'payload'
import { auditHooks } from '../audit/audit.hooks'
import { isAdmin, isEditor } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'
import { aboutFields, asWritten, atField } from '../voice/page-fields'

/** Whether pages helped, and mistakes that readers report. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Report of a reader', plural: 'Reports of readers' },
  admin: {
    group: 'Readers',
    useAsTitle: 'text',
    defaultColumns: ['about', 'page', 'place', 'text', 'isHelpful', 'state', 'at'],
    description: 'Mistakes that readers report, with their place, and whether a page helped.',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: {
    read: ({ req }) => isEditor(req.user),
    create: () => false,
    update: ({ req }) => isEditor(req.user),
    delete: ({ req }) => isAdmin(req.user),
  },
  disableDuplicate: true,
  hooks: { beforeOperation: [clampLists], ...auditHooks },
  fields: [
    {
      name: 'about',
      label: 'What it is',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'mistake', label: 'A mistake' },
        { value: 'helpful', label: 'Whether it helped' },
      ],
      ...asWritten,
    },
    ...aboutFields,
    {
      name: 'place',
      label: 'Where on the page',
      type: 'text',
      ...asWritten,
    },
    { name: 'text', label: 'What the reader wrote', type: 'textarea', ...asWritten },
    { name: 'isHelpful', label: 'It helped', type: 'checkbox', ...asWritten },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'new',
      options: [
        { value: 'new', label: 'New' },
        { value: 'mended', label: 'Mended' },
        { value: 'no-mistake', label: 'No mistake' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'note',
      label: 'What came of it',
      type: 'textarea',
      maxLength: 500,
      admin: { rows: 2 },
    },
    atField,
  ],
}
