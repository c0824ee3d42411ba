import { createHash } from 'node:crypto'
import { listSentEntries } from '../../../search/sent-entries'

export const dynamic = 'force-dynamic'

/** For suggestions while somebody types. Asked for once the box has the focus, and the same for everybody. */
export async function GET(request: Request): Promise<Response> {
  const text = JSON.stringify(await listSentEntries())
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { 'Cache-Control': 'no-cache', ETag: etag, 'X-Robots-Tag': 'noindex' }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}
