import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'no-store' }

/** Answers 200 only while the database does. */
export async function GET(): Promise<Response> {
  try {
    const payload = await getPayload({ config })
    await payload.db.findOne({ collection: 'editors', where: {}, select: { role: true }, req: {} })
    return Response.json({ status: 'ok' }, { headers })
  } catch {
    const message = 'The database does not answer. The log of the CMS says why.'
    return Response.json({ error: { code: 'health/database', message } }, { status: 503, headers })
  }
}
