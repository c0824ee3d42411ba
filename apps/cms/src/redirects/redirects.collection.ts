import type { CollectionConfig } from 'payload'
import { auditHooks } from '../audit/audit.hooks'
import { canPublish, isEditor } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'
import { signalHooks } from '../publishing/signal-hooks'
import { judgeRedirect } from './judge-redirect'

/** Addresses of an earlier site, or of print, that lead to a page. A moved page needs none: its old address leads on. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    group: 'Library',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'why', 'updatedAt'],
    description:
      'Addresses of an earlier site that lead to a page. Where a page of this library moves, its old address leads on by itself.',
    hideAPIURL: true,
  },
  access: {
    read: ({ req }) => isEditor(req.user),
    create: ({ req }) => canPublish(req.user),
    update: ({ req }) => canPublish(req.user),
    delete: ({ req }) => canPublish(req.user),
  },
  hooks: {
    beforeOperation: [clampLists],
    beforeChange: [judgeRedirect],
    afterChange: [...signalHooks.afterChange, ...auditHooks.afterChange],
    afterDelete: [...signalHooks.afterDelete, ...auditHooks.afterDelete],
  },
  fields: [
    {
      name: 'from',
      label: 'Old address',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      admin: { description: 'The part that begins with "/", such as "/muscle-knots-7-seconds".' },
    },
    {
      name: 'to',
      label: 'Leads to',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'The address of a live page, such as "/articles/knots-in-the-back".' },
    },
    {
      name: 'why',
      type: 'textarea',
      required: true,
      maxLength: 400,
      admin: { rows: 2, description: 'For whoever comes across it in a year.' },
    },
  ],
}
