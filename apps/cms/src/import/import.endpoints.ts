import type { Endpoint, PayloadRequest } from 'payload'
import { isEditor, isService } from '../editors/roles'
import { isPublishedCollection, type PublishedCollection } from '../publishing/parse-published'
import { readText } from '../publishing/read-json'
import { exportRows } from './export-rows'
import { importFile } from './import-file'

const mostBytes = 2 * 1024 * 1024

/** POST /api/<collection>/import?dry-run=true with a CSV or JSON file as its body. */
const importing: Endpoint = {
  method: 'post',
  path: '/import',
  handler: async (req) => {
    if (!isEditor(req.user)) return refuse(401, 'import/signed-out', 'Sign in to import a file.')
    const text = await readText(req, mostBytes)
    if (text === null) return refuse(413, 'import/too-large', 'A file has at most 2 MB. Split it.')
    const isDryRun = req.searchParams.get('dry-run') === 'true'
    const report = await importFile({ req, collection: collectionOf(req), text, isDryRun })
    const isRefused = !isDryRun && report.bad.length > 0
    return Response.json({ report }, { status: isRefused ? 422 : 200 })
  },
}

/** GET /api/<collection>/export?format=csv, or json: what is in the collection, drafts too. */
const exporting: Endpoint = {
  method: 'get',
  path: '/export',
  handler: async (req) => {
    if (!isEditor(req.user) && !isService(req.user)) {
      return refuse(401, 'export/signed-out', 'Sign in, or show a service key, to export.')
    }
    const collection = collectionOf(req)
    const format = req.searchParams.get('format') === 'json' ? 'json' : 'csv'
    const { body, type } = await exportRows(req.payload, collection, format)
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${collection}.${format}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

export const importEndpoints: Endpoint[] = [importing, exporting]

function collectionOf({ routeParams }: PayloadRequest): PublishedCollection {
  const collection = String(routeParams?.['collection'])
  if (isPublishedCollection(collection)) return collection
  throw new Error(`"${collection}" has no import.`)
}

const refuse = (status: number, code: string, message: string): Response =>
  Response.json({ errors: [{ code, message }] }, { status })
