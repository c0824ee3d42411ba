import { createHash } from 'node:crypto'
import { listPublished } from '../../../content/pages'
import { currentState } from '../../../content/store'
import { ownPages } from '../../../page-cache/own-pages'

export const dynamic = 'force-dynamic'

/** Addresses of all pages that are live now: copies of others are forgotten. Asked for whenever a page is opened. */
export function GET(request: Request): Response {
  if (currentState() === null)
    return new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } })
  const paths = [...ownPages.keys(), ...listPublished().map(({ path }) => path)]
  const text = JSON.stringify(paths)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { 'Cache-Control': 'no-cache', ETag: etag, 'X-Robots-Tag': 'noindex' }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}
