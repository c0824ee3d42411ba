import { compile, type Engine } from '@unknot/advice-engine'
import type { SealedRelease } from '@unknot/content-schema'

let compiled: Engine | undefined

/** The engine of the live release; compiled once per release and process. */
export function engineOf(release: SealedRelease): Engine {
  if (compiled?.release !== release.manifest.hash) {
    compiled = compile(release.knowledgeBase, { release: release.manifest.hash })
  }
  return compiled
}
