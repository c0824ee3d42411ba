import { changeCount, nextChange } from '../publishing/change-signal'
import type { Representation } from './answer'

/** How often the manifest is derived again while somebody waits: another process may have changed something. */
const safetyNetMs = 1000
/** After a signal the change may still be uncommitted for a moment. */
const soonMs = 60
const soonForMs = 600
const mostWaiting = 200

/** Derives the manifest now. Calls at the same moment share one derivation that began after each was made. */
export type DeriveManifest = () => Promise<Representation>

export type ManifestWatch = {
  readonly now: DeriveManifest
  /** The first manifest with another ETag, or the last one seen when time is up or the caller has left. */
  readonly waitUntilNot: (etag: string, ms: number, signal: AbortSignal) => Promise<Representation>
  readonly isFull: () => boolean
}

export function watchManifest(derive: DeriveManifest): ManifestWatch {
  const now = sharing(derive)
  const waiting = new Set<(manifest: Representation) => void>()
  let isLooping = false

  async function loop(from: number): Promise<void> {
    isLooping = true
    let seen = from
    let soonUntil = 0
    try {
      while (waiting.size > 0) {
        const woken = await nextChange(seen, Date.now() < soonUntil ? soonMs : safetyNetMs)
        seen = changeCount()
        if (woken === 'change') soonUntil = Date.now() + soonForMs
        if (waiting.size === 0) break
        const manifest = await now().catch(() => null)
        if (manifest !== null) for (const tell of waiting) tell(manifest)
      }
    } finally {
      isLooping = false
    }
  }

  async function waitUntilNot(
    etag: string,
    ms: number,
    signal: AbortSignal,
  ): Promise<Representation> {
    const seen = changeCount()
    let last = await now()
    if (last.etag !== etag || ms === 0 || signal.aborted) return last
    return new Promise<Representation>((resolve) => {
      const end = () => {
        clearTimeout(timer)
        waiting.delete(tell)
        signal.removeEventListener('abort', end)
        resolve(last)
      }
      const tell = (manifest: Representation) => {
        last = manifest
        if (manifest.etag !== etag) end()
      }
      const timer = setTimeout(end, ms)
      waiting.add(tell)
      signal.addEventListener('abort', end, { once: true })
      if (!isLooping) void loop(seen)
    })
  }

  return { now, waitUntilNot, isFull: () => waiting.size >= mostWaiting }
}

/** Runs one at a time. Whoever asks during a run shares the next one. */
function sharing<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null
  let next: Promise<Value> | null = null
  const run = (): Promise<Value> => {
    next = null
    const current = work().finally(() => {
      if (running === current) running = null
    })
    running = current
    return current
  }
  return () => {
    if (running === null) return run()
    next ??= running.then(run, run)
    return next
  }
}
