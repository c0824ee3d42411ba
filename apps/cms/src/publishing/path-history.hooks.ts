import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'
import { z } from 'zod'
import { signalChange } from './change-signal'
import { kindOfCollection, pathOf } from './page-collections'
import { rememberPath } from './path-history'

const liveSchema = z.object({
  id: z.string(),
  slug: z.string(),
  _status: z.literal('published'),
  deletedAt: z.null().optional(),
})

/** The live row is what was just published; a draft beside it changes no address. */
const afterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const live = liveSchema.safeParse(doc)
  const kind = kindOfCollection(collection.slug)
  if (live.success && kind !== undefined) {
    const path = pathOf(kind, live.data.slug)
    await rememberPath(
      req.payload,
      { path, collection: collection.slug, document: live.data.id },
      req,
    )
  }
  signalChange()
}

const afterDelete: CollectionAfterDeleteHook = () => signalChange()

/** Hooks of every collection that readers see. The manifest is derived; these only make it quick. */
export const publicHooks = {
  afterChange: [afterChange],
  afterDelete: [afterDelete],
} satisfies CollectionConfig['hooks']
