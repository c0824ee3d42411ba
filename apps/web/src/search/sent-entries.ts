import { documentKey } from '../content/library-state'
import { currentState } from '../content/store'
import type { SentEntries } from './browser/suggest'
import { findIndex } from './live-index'

/** Everything that can be suggested, without the long texts: a browser looks it up itself. */
export async function listSentEntries(): Promise<SentEntries> {
  const index = await findIndex()
  const paths = new Map(
    (currentState()?.manifest.entries ?? []).flatMap((entry) =>
      entry.status === 'live' && entry.kind !== 'reference'
        ? [[documentKey(entry.kind, entry.id), entry.path] as const]
        : [],
    ),
  )
  const entries = [...index.entries.values()].filter(
    ({ key, kind }) => kind === 'danger-sign' || paths.has(key),
  )
  return {
    entries: entries.map((entry) => ({
      ...entry,
      headings: [],
      body: entry.kind === 'danger-sign' ? entry.body : '',
    })),
    paths: Object.fromEntries(paths),
  }
}
