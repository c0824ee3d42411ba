import { log } from '../log'
import type { KeptPage } from './kept-page'
import { placeholderNonce } from './nonces'
import { renderPage } from './render-page'
import { stripScripts } from './strip-scripts'

/** A page that is made for one request, and for no other: its query is neither kept nor logged. */
export async function findUnkeptPage(path: string, query: string): Promise<KeptPage | null> {
  try {
    const { status, html } = await renderPage(`${path}${query}`)
    if (status !== 200) throw new Error(`Rendered with status ${status}.`)
    return { kind: 'unkept', bytes: 0, html: stripScripts(html, placeholderNonce()) }
  } catch (error) {
    const problem = error instanceof Error ? error.name : 'unknown'
    log('error', 'page/not-rendered', { page: path, problem })
    return null
  }
}
