import type { CollectionConfig, Field } from 'payload'
import { canPublish, isAdmin, isEditor } from '../editors/roles'
import { signOffEndpoints } from '../sign-offs/sign-off.endpoints'
import { changedByField } from './changed-by'
import { clampLists } from './clamp-lists'
import { guardOperation } from './guard-operation'
import type { PublishedCollection } from './parse-published'
import { judgeChange } from './publish-gate'
import { signalHooks } from './signal-hooks'
import { statusOf } from './status'

type ContentCollection = CollectionConfig & {
  readonly slug: PublishedCollection
  /** Texts are saved while they are being written; facts when somebody presses "Save draft". */
  readonly savesByItself: boolean
}

/** A collection whose documents go live only through the gate: written by anyone, signed off by a second person. */
export function contentCollection({
  savesByItself,
  ...config
}: ContentCollection): CollectionConfig {
  return {
    ...config,
    trash: true,
    access,
    admin: { hideAPIURL: true, ...config.admin },
    endpoints: signOffEndpoints,
    hooks: {
      beforeOperation: [clampLists, guardOperation],
      beforeChange: [judgeChange],
      ...signalHooks,
      ...config.hooks,
    },
    versions: {
      maxPerDoc: 100,
      drafts: savesByItself ? { autosave: { interval: 2000, showSaveDraftButton: true } } : true,
    },
    fields: [signOffPanel, ...config.fields, changedByField],
  }
}

type Access = NonNullable<CollectionConfig['access']>

/** The first part of the gate: who may ask at all. "Publish" is only offered where `update` allows it. */
const access: Access = {
  read: ({ req }) => isEditor(req.user),
  readVersions: ({ req }) => isEditor(req.user),
  create: ({ req, data }) => mayWrite(req.user, data),
  update: ({ req, data }) => mayWrite(req.user, data),
  // Into the bin, which can be undone, by publishers; for good only by admins.
  delete: ({ req, data }) => (isBinned(data) ? canPublish(req.user) : isAdmin(req.user)),
}

const mayWrite = (user: unknown, data: unknown): boolean =>
  canPublish(user) || (isEditor(user) && statusOf(data) !== 'published')

const isBinned = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)

const signOffPanel: Field = {
  name: 'signOffPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/sign-offs/SignOffPanel#SignOffPanel' },
  },
}
