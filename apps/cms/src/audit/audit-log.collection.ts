import type { CollectionConfig } from 'payload'
import { canPublish } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'

const never = () => false

/** What an entry of the log says was done. */
export const auditedActs = [
  'create',
  'duplicate',
  'save-draft',
  'publish',
  'unpublish',
  'restore',
  'bin',
  'take-out-of-bin',
  'change',
  'delete',
] as const
export type AuditedAct = (typeof auditedActs)[number]

/** Who did what, and what the content was before and after, by hash. Only ever added to. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Entry of the log', plural: 'Audit log' },
  admin: {
    group: 'People',
    useAsTitle: 'title',
    defaultColumns: ['at', 'actor', 'act', 'collection', 'title'],
    description:
      'Who did what, and when. Drafts that are saved while somebody writes are one entry an hour. Nobody can change or delete an entry.',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: { read: ({ req }) => canPublish(req.user), create: never, update: never, delete: never },
  hooks: { beforeOperation: [clampLists] },
  fields: [
    { name: 'at', label: 'When', type: 'date', required: true, index: true },
    {
      name: 'actor',
      label: 'Who',
      type: 'text',
      required: true,
      admin: { description: 'E-mail address at that time, or "the CMS itself".' },
    },
    { name: 'actorId', type: 'text' },
    {
      name: 'act',
      label: 'What',
      type: 'select',
      required: true,
      options: auditedActs.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
    },
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    {
      name: 'before',
      label: 'Hash before',
      type: 'text',
      admin: { description: 'SHA-256 of the content before the act; empty where there was none.' },
    },
    { name: 'after', label: 'Hash after', type: 'text' },
  ],
}
