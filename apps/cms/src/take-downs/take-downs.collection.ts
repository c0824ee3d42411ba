import type { CollectionConfig } from 'payload'
import { isEditor } from '../editors/roles'
import { clampLists } from '../publishing/clamp-lists'
import { signalHooks } from '../publishing/signal-hooks'
import { longestExplanation, waysDown } from './take-down-row'

const never = () => false

export const wayDownLabels = {
  gone: 'Gone: the address answers that there is no such page any more',
  redirect: 'Redirect: the address leads to another page',
  withdrawn: 'Withdrawn: the page stays, below a notice that says why',
} as const

/** Which pages were taken down, how and why. Written by the panel beside a page, and never changed by hand. */
export const takeDowns: CollectionConfig = {
  slug: 'take-downs',
  labels: { singular: 'Page taken down', plural: 'Pages taken down' },
  admin: {
    group: 'Library',
    useAsTitle: 'explanation',
    defaultColumns: ['explanation', 'how', 'collection', 'at', 'endedAt'],
    description:
      'Which pages were taken down, how and why. To take one down, open it and use the panel beside it.',
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: { read: ({ req }) => isEditor(req.user), create: never, update: never, delete: never },
  hooks: { beforeOperation: [clampLists], ...signalHooks },
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    {
      name: 'how',
      type: 'select',
      required: true,
      options: waysDown.map((value) => ({ value, label: wayDownLabels[value] })),
    },
    { name: 'explanation', type: 'textarea', required: true, maxLength: longestExplanation },
    { name: 'to', label: 'Leads to', type: 'text' },
    { name: 'by', label: 'By whom', type: 'relationship', relationTo: 'editors' },
    { name: 'at', label: 'Since', type: 'date', required: true },
    {
      name: 'endedAt',
      label: 'Until',
      type: 'date',
      index: true,
      admin: { description: 'Empty while it is still down.' },
    },
  ],
}
