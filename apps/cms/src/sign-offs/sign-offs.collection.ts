import type { CollectionConfig } from 'payload'
import { isEditor } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'
import { decisionLabels, decisions, longestNote, scopeLabels, scopes } from './decisions'

const never = () => false

/** Who vouched for what, word for word. Written by the button of a reviewer, and never changed. */
export const signOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: { singular: 'Sign-off', plural: 'Sign-offs' },
  admin: {
    group: 'People',
    useAsTitle: 'document',
    defaultColumns: ['collection', 'decision', 'scope', 'reviewer', 'at', 'note'],
    description:
      'Who signed off what, and when. A list to look things up in: nobody writes or changes it by hand.',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: {
    read: ({ req }) => isEditor(req.user),
    create: never,
    update: never,
    delete: never,
  },
  hooks: { beforeOperation: [clampLists] },
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      admin: { description: 'SHA-256 of what readers and the engine see of the signed version.' },
    },
    { name: 'reviewer', type: 'relationship', relationTo: 'editors', required: true },
    {
      name: 'decision',
      type: 'select',
      required: true,
      options: decisions.map((value) => ({ value, label: decisionLabels[value] })),
    },
    {
      name: 'scope',
      label: 'As what',
      type: 'select',
      defaultValue: 'clinical',
      options: scopes.map((value) => ({ value, label: scopeLabels[value] })),
    },
    { name: 'note', type: 'textarea', maxLength: longestNote },
    {
      name: 'at',
      label: 'When',
      type: 'date',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } },
    },
  ],
}
