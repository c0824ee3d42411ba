import { store } from '../../content/store'

export const dynamic = 'force-dynamic'

/** For load balancers and for `npm start`: 200 once there is content to show, from the CMS or from disk. */
export function GET(): Response {
  const { state, lastContact } = store()
  const body = {
    ok: state !== null,
    sequence: state?.manifest.sequence ?? null,
    release: state?.release?.manifest.hash ?? null,
    /** Null as long as the CMS has not answered since the start. */
    secondsSinceContact:
      lastContact === null ? null : Math.round((Date.now() - lastContact) / 1000),
  }
  return Response.json(body, {
    status: state === null ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}
