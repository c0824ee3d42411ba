import { liveRelease } from '../../../content/releases'

export const dynamic = 'force-dynamic'

/** The sealed live release, for the engine in the reader's browser. */
export function GET(request: Request): Response {
  const release = liveRelease()
  if (release === null) {
    return Response.json(
      {
        error: { code: 'release/none', message: 'No release is live yet. Try again in a minute.' },
      },
      { status: 503, headers: { 'Cache-Control': 'no-store' } },
    )
  }
  const etag = `"${release.manifest.hash}"`
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' }
  return request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : Response.json(release, { headers })
}
