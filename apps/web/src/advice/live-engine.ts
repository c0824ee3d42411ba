import { compile, type CoreEngine } from '@unknot/advice-engine'
import { load, withMethods } from '@unknot/advice-engine/core'
import type { SealedRelease } from '@unknot/content-schema'

let ready: CoreEngine | undefined

/** The engine of the live release, out of its index where it has one; made once per release and process. */
export function engineOf({ knowledgeBase, manifest, index }: SealedRelease): CoreEngine {
  const release = manifest.hash
  if (ready?.release !== release) {
    ready =
      index === undefined
        ? compile(knowledgeBase, { release })
        : withMethods(load(knowledgeBase, index, { release }))
  }
  return ready
}
