import { compile, type Engine } from '@unknot/advice-engine'
import { open } from '@unknot/advice-engine/snapshot'

/** Where the site serves the sealed live release. */
export const releaseAddress = '/advice/release.json'

/**
 * The engine of the sealed live release, opened in the browser. Undefined where the release cannot be
 * fetched or checked (an old browser without Ed25519, a broken line): the form is then posted instead.
 */
export async function openBrowserEngine(publicKey: string): Promise<Engine | undefined> {
  try {
    const response = await fetch(releaseAddress)
    if (!response.ok) return undefined
    const opened = await open(await response.json(), { publicKey })
    if (opened.outcome !== 'ok') return undefined
    const { knowledgeBase, manifest } = opened.value
    return compile(knowledgeBase, { release: manifest.hash })
  } catch {
    return undefined
  }
}
