import { listPublished } from '../../../content/pages'
import { currentState } from '../../../content/store'
import { ownPages } from '../../../page-cache/own-pages'

export const dynamic = 'force-dynamic'

/** Addresses of all pages that are live now: copies of others are forgotten. */
export const GET = (): Response =>
  currentState() === null
    ? new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } })
    : Response.json([...ownPages.keys(), ...listPublished().map(({ path }) => path)], {
        headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
      })
