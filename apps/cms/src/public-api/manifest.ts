import { manifestSchema, pageKinds, type Manifest, type PageKind } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { pageCollections, pathOf } from '../publishing/page-collections'
import { commentsIn, findShownComments, withComments } from '../comments/shown-comments'
import { findPastPaths, rememberPath, type PastPath } from '../publishing/path-history'
import { findPublishedPages } from '../publishing/published-pages'
import { findRedirects } from '../redirects/find-redirects'
import { readSettings } from '../settings/settings.published'
import { describeProblem } from '../rich-text/problem'
import { findTakeDowns } from '../take-downs/take-down-row'
import { findLiveHash } from '../releases/release-row'
import { represent, type Representation } from './answer'
import { sha256, shortHash, versionOf } from './hash'
import { deriveEntries, type LivePage } from './manifest-entries'
import { findPublishedRows, type PublishedRow } from './published-rows'
import { sequenceFor } from './sequence'

/** The version of a document, for as long as its row is the same. */
type KnownVersions = Map<string, { readonly updatedAt: string; readonly version: string }>

/** Derives the manifest from the database, and from nothing else. */
export function manifestOf(payload: BasePayload): () => Promise<Representation> {
  const known: KnownVersions = new Map()
  return async () => {
    const [found, comments, past, takeDowns, redirects, release, settings] = await Promise.all([
      findLivePages(payload, known),
      findShownComments(payload),
      findPastPaths(payload),
      findTakeDowns(payload),
      findRedirects(payload),
      findLiveHash(payload),
      readSettings(payload),
    ])
    const pages = found.map((page) => ({
      ...page,
      version: withComments(page.version, commentsIn(comments, page.kind, page.id)),
    }))
    await rememberAll(payload, pages, past)
    const content = {
      entries: deriveEntries({ live: pages, past, takeDowns, redirects }),
      release,
      settingsVersion: versionOf(settings),
    }
    const sequence = await sequenceFor(payload, sha256(JSON.stringify(content)))
    const manifest: Manifest = {
      schemaVersion: 1,
      sequence,
      ...content,
      entries: [...content.entries],
      count: content.entries.length,
    }
    return represent(manifestSchema.parse(manifest))
  }
}

async function findLivePages(
  payload: BasePayload,
  known: KnownVersions,
): Promise<readonly LivePage[]> {
  const pages = await Promise.all(
    pageKinds.map(async (kind) => {
      const rows = await findPublishedRows(payload, pageCollections[kind].collection)
      await learnVersions(payload, kind, rows, known)
      return rows.flatMap(({ id, stableId, slug }): LivePage[] => {
        const version = known.get(id)?.version
        if (version === undefined) return []
        return [{ document: id, path: pathOf(kind, slug), kind, id: stableId, version }]
      })
    }),
  )
  return pages.flat()
}

/**
 * Maps only what changed since the last time. A document that cannot be read, past every check before publication,
 * keeps its address: the site goes on showing the last version that it could read.
 */
async function learnVersions(
  payload: BasePayload,
  kind: PageKind,
  rows: readonly PublishedRow[],
  known: KnownVersions,
): Promise<void> {
  const changed = rows.filter(({ id, updatedAt }) => known.get(id)?.updatedAt !== updatedAt)
  if (changed.length === 0) return
  const where = { id: { in: changed.map(({ id }) => id) } }
  for (const { id, updatedAt, read } of await findPublishedPages(payload, kind, where)) {
    if (read.outcome === 'ok') known.set(id, { updatedAt, version: versionOf(read.value) })
    else {
      known.set(id, { updatedAt, version: `unreadable-${shortHash(updatedAt)}` })
      const problem = read.problem.map(describeProblem)
      payload.logger.error({ msg: 'A published document cannot be shown', kind, id, problem })
    }
  }
}

/** Heals the history where a hook could not write it. */
async function rememberAll(
  payload: BasePayload,
  pages: readonly LivePage[],
  past: readonly PastPath[],
): Promise<void> {
  const remembered = new Map(past.map(({ path, document }) => [path, document]))
  for (const { path, document, kind } of pages) {
    if (remembered.get(path) === document) continue
    const { collection } = pageCollections[kind]
    await rememberPath(payload, { path, collection, document }).catch((error: unknown) =>
      payload.logger.warn({ msg: 'An address could not be remembered; the next time will', error }),
    )
  }
}
