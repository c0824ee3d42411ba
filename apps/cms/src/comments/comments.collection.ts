import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { auditHooks } from '../audit/audit.hooks'
import { canModerate, isAdmin, isEditor, personOf } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'
import { signalHooks } from '../publishing/signal-hooks'
import { aboutFields, asWritten, atField } from '../voice/page-fields'

export const commentStates = ['waiting', 'shown', 'refused'] as const

const stateLabels = {
  waiting: 'Waits for a moderator',
  shown: 'Shown to readers',
  refused: 'Not shown',
} as const

/** Who decided, and when. */
const noteModerator: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const person = personOf(req.user)
  const isDecided = operation === 'update' && data['state'] !== originalDoc?.state
  return isDecided && person !== null
    ? { ...data, moderatedBy: person.id, moderatedAt: new Date().toISOString() }
    : data
}

/** What readers write under pages. A person reads each before it is shown. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  admin: {
    group: 'Readers',
    useAsTitle: 'text',
    defaultColumns: ['text', 'name', 'page', 'speaksOfDanger', 'state', 'at'],
    description:
      'What readers write under pages. Nobody sees a comment before you let it through. Answer danger signs first: whoever writes may need help today.',
    hideAPIURL: true,
    components: { beforeListTable: ['/comments/ModerateSelected.client#ModerateSelected'] },
  },
  defaultSort: '-at',
  access: {
    read: ({ req }) => isEditor(req.user),
    create: () => false,
    update: ({ req }) => canModerate(req.user),
    delete: ({ req }) => isAdmin(req.user),
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [clampLists],
    beforeChange: [noteModerator],
    afterChange: [...signalHooks.afterChange, ...auditHooks.afterChange],
    afterDelete: [...signalHooks.afterDelete, ...auditHooks.afterDelete],
  },
  fields: [
    {
      name: 'text',
      label: 'What the reader wrote',
      type: 'textarea',
      required: true,
      ...asWritten,
    },
    { name: 'name', label: 'Name, if they gave one', type: 'text', ...asWritten },
    ...aboutFields,
    {
      name: 'reply',
      label: 'Your answer, shown below the comment',
      type: 'textarea',
      maxLength: 1000,
      admin: {
        rows: 4,
        components: { afterInput: ['/comments/ReplyTemplates.client#ReplyTemplates'] },
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: commentStates.map((value) => ({ value, label: stateLabels[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'speaksOfDanger',
      label: 'May be about a danger sign',
      type: 'checkbox',
      index: true,
      ...asWritten,
      admin: { ...asWritten.admin, position: 'sidebar' },
    },
    atField,
    {
      name: 'moderatedBy',
      label: 'Decided by',
      type: 'relationship',
      relationTo: 'editors',
      ...asWritten,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'moderatedAt',
      label: 'Decided',
      type: 'date',
      ...asWritten,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
