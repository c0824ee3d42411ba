import type { CoreEngine } from '@unknot/advice-engine'
import { load, withMethods } from '@unknot/advice-engine/core'
import { open } from '@unknot/advice-engine/snapshot'

/** Where the site serves the sealed live release. */
export const releaseAddress = '/advice/release.json'

/**
 * The engine of the sealed live release, opened in the browser. Undefined where the release cannot be
 * fetched or checked (an old browser without Ed25519, a broken line): the form is then posted instead.
 */
export async function openBrowserEngine(publicKey: string): Promise<CoreEngine | undefined> {
  try {
    const response = await fetch(releaseAddress)
    if (!response.ok) return undefined
    const opened = await open(await response.json(), { publicKey })
    if (opened.outcome !== 'ok') return undefined
    const { knowledgeBase, manifest, index } = opened.value
    const release = manifest.hash
    if (index !== undefined) return withMethods(load(knowledgeBase, index, { release }))
    // A release without an index has to be compiled, which takes more code: it is fetched only then.
    const { compile } = await import('@unknot/advice-engine')
    return compile(knowledgeBase, { release })
  } catch {
    return undefined
  }
}
