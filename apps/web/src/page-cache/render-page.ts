import { env } from '../env'
import { renderHeader, renderSecret } from './nonces'

const timeoutMs = 15_000

/** A page as Next renders it for nobody in particular. */
export type Rendering = { readonly status: number; readonly html: string }

/** Asks this very process for a page, with the nonce placeholder and without anything that a reader sent. */
export async function renderPage(path: string): Promise<Rendering> {
  try {
    return await request(path)
  } catch (error) {
    // A kept connection may be closed at the moment that it is used again.
    if (error instanceof TypeError) return request(path)
    throw error
  }
}

async function request(path: string): Promise<Rendering> {
  const response = await fetch(`http://127.0.0.1:${env.PORT}${path}`, {
    headers: { [renderHeader]: renderSecret(), Accept: 'text/html', 'Accept-Encoding': 'identity' },
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(timeoutMs),
  })
  return { status: response.status, html: await response.text() }
}
