import type { CollectionConfig } from 'payload'
import { criterionEndpoints } from '../criterion/criterion.endpoints'
import { signalChange } from '../publishing/change-signal'
import { factsGroup } from '../publishing/groups'
import { guardLive } from './guard-live'
import { releaseEndpoints } from './releases.endpoints'
import { releaseStates, stateLabels } from './steps'

const pickerAppearance = 'dayAndTime'
const displayFormat = 'd MMMM yyyy, HH:mm'
const readOnly = { readOnly: true, position: 'sidebar' } as const
/** Told by the panel; here for the list. No condition, for that would let the column be empty. */
const notInForm = { ...readOnly, hidden: true } as const
const dateInList = { ...notInForm, date: { pickerAppearance, displayFormat } } as const

/** One checked version of all facts. It moves from state to state by its steps, and never by editing a field. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  admin: {
    group: factsGroup,
    useAsTitle: 'note',
    defaultColumns: ['number', 'note', 'state', 'liveSince'],
    description:
      'Facts of treatments, questions and rules go live together, by release: candidate, checks, sign-off, seal, live.',
    hideAPIURL: true,
    components: { beforeListTable: ['/releases/ReleaseDesk#ReleaseDesk'] },
  },
  defaultSort: '-number',
  access: {
    read: ({ req }) => req.user !== null,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  endpoints: [...criterionEndpoints, ...releaseEndpoints],
  hooks: { beforeChange: [guardLive], afterChange: [() => signalChange()] },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/releases/ReleasePanel#ReleasePanel' } },
    },
    { name: 'number', type: 'number', required: true, unique: true, admin: notInForm },
    { name: 'note', type: 'textarea', required: true, maxLength: 2000, admin: notInForm },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: releaseStates.map((value) => ({ value, label: stateLabels[value] })),
      admin: notInForm,
    },
    { name: 'knowledgeBase', type: 'json', required: true, hidden: true },
    { name: 'hash', type: 'text', required: true, index: true, admin: readOnly },
    { name: 'report', type: 'json', hidden: true },
    { name: 'history', type: 'json', hidden: true },
    { name: 'createdBy', type: 'relationship', relationTo: 'editors', admin: notInForm },
    { name: 'signedOffBy', type: 'relationship', relationTo: 'editors', admin: notInForm },
    { name: 'signedOffAt', type: 'date', admin: dateInList },
    { name: 'sealed', type: 'json', hidden: true },
    { name: 'sealedAt', type: 'date', admin: dateInList },
    { name: 'liveSince', type: 'date', admin: dateInList },
    { name: 'liveUntil', type: 'date', admin: dateInList },
  ],
}
