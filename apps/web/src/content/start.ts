import { env } from '../env'
import { log } from '../log'
import { createCmsClient } from './cms-client'
import type { LibrarySources } from './library-state'
import { processWide } from './process-wide'
import { loadStore, saveStore } from './saved-store'
import { currentState, replaceState, store } from './store'
import { createSync } from './sync'
import { runSyncLoop } from './sync-loop'

type Starting = { ready: Promise<void> | null }

/** Fills the store from disk, then keeps it in step with the CMS. The first call starts; all calls wait for the disk. */
export function startContent(): Promise<void> {
  const starting = processWide<Starting>('starting', () => ({ ready: null }))
  starting.ready ??= start()
  return starting.ready
}

async function start(): Promise<void> {
  const saved = await loadStore(env.CONTENT_STORE_DIR, env.RELEASE_PUBLIC_KEY)
  if (saved !== null) {
    replaceState(saved)
    log('info', 'store/loaded', { sequence: saved.manifest.sequence })
  }
  const { signal } = new AbortController()
  const sync = createSync({
    cms: createCmsClient({ cmsUrl: env.CMS_URL, signal }),
    publicKey: env.RELEASE_PUBLIC_KEY,
    held: currentState,
    apply,
  })
  void runSyncLoop({ sync, signal, onContact: () => (store().lastContact = Date.now()) })
}

async function apply(sources: LibrarySources): Promise<void> {
  replaceState(sources)
  const { manifest, documents, release } = sources
  log('info', 'store/replaced', {
    sequence: manifest.sequence,
    documents: documents.size,
    release: release?.manifest.hash ?? null,
  })
  try {
    await saveStore(env.CONTENT_STORE_DIR, sources)
  } catch (error) {
    log('error', 'store/not-saved', { problem: String(error) })
  }
}
