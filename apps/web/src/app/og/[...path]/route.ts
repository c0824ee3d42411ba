import { findPicture } from '../../../page-cache/find-picture'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const picture = await findPicture(new URL(request.url).pathname)
  if (picture === null) return new Response('There is no picture at this address.', { status: 404 })
  return new Response(picture.png, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600' },
  })
}
