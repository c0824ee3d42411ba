import type { CollectionConfig, Field } from 'payload'
import { auditHooks } from '../audit/audit.hooks'
import { canPublish, isAdmin, isEditor, isService } from '../editors/roles'
import { signOffEndpoints } from '../sign-offs/sign-off.endpoints'
import { takeDownEndpoints } from '../take-downs/take-down.endpoints'
import { importEndpoints } from '../import/import.endpoints'
import { keepWhatIsUsed } from '../where-used/keep-what-is-used'
import { previewOf } from '../preview/preview-address'
import { whereUsedEndpoint } from '../where-used/where-used.endpoint'
import { changeNoteFields } from './change-note'
import { changedByField, lastEditorField } from './changed-by'
import { clampLists } from './clamp-lists'
import { guardOperation } from './guard-operation'
import { kindOfCollection } from './page-collections'
import type { PublishedCollection } from './parse-published'
import { judgeChange } from './publish-gate'
import { recordPublication } from './record-publication'
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
  const isPage = kindOfCollection(config.slug) !== undefined
  return {
    ...config,
    trash: true,
    access,
    admin: {
      hideAPIURL: true,
      ...(isPage && previewOf(config.slug)),
      ...config.admin,
      components: { beforeListTable: listPanels, ...(isPage && withoutUnpublish) },
    },
    endpoints: [
      ...signOffEndpoints,
      whereUsedEndpoint,
      ...importEndpoints,
      ...(isPage ? takeDownEndpoints : []),
    ],
    hooks: {
      beforeOperation: [clampLists, guardOperation],
      beforeChange: [judgeChange],
      ...signalHooks,
      ...config.hooks,
      afterChange: [
        recordPublication,
        ...auditHooks.afterChange,
        ...(config.hooks?.afterChange ?? signalHooks.afterChange),
      ],
      beforeDelete: [keepWhatIsUsed, ...(config.hooks?.beforeDelete ?? [])],
      afterDelete: [
        ...auditHooks.afterDelete,
        ...(config.hooks?.afterDelete ?? signalHooks.afterDelete),
      ],
    },
    versions: {
      maxPerDoc: 100,
      drafts: {
        schedulePublish: true,
        ...(savesByItself && { autosave: { interval: 2000, showSaveDraftButton: true } }),
      },
    },
    fields: [
      signOffPanel,
      whereUsedPanel,
      ...config.fields,
      ...changeNoteFields,
      lastEditorField,
      changedByField,
    ],
  }
}

const listPanels = ['/dashboard/ListPresets#ListPresets', '/import/ImportPanel.client#ImportPanel']

/** A page is taken down in the panel beside it, with words for readers. */
const withoutUnpublish = {
  edit: { UnpublishButton: '/take-downs/UseThePanel#UseThePanel' },
} as const

type Access = NonNullable<CollectionConfig['access']>

/** The first part of the gate: who may ask at all. "Publish" is only offered where `update` allows it. */
const access: Access = {
  read: ({ req }) => isEditor(req.user) || isService(req.user),
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

const whereUsedPanel: Field = {
  name: 'whereUsedPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/where-used/WhereUsed.client#WhereUsed' },
  },
}
