import type { NextApiRequest, NextApiResponse } from 'next'
import { keptRoute } from '../../page-cache/answer'
import { answerKept } from '../../page-cache/answer-kept'

/**
 * Serves kept pages; only the proxy leads here. It is a route of the older kind because Next removes
 * `Content-Encoding` from what a proxy or a newer route answers, so those cannot send what is compressed already.
 */
export default async function serveKept(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { status, headers, body } = await answerKept({
    path: header(request, keptRoute.header) ?? '/',
    query: header(request, keptRoute.queryHeader) ?? '',
    acceptEncoding: header(request, 'accept-encoding'),
    ifNoneMatch: header(request, 'if-none-match'),
  })
  response.removeHeader('x-middleware-rewrite')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (body !== null) response.setHeader('Content-Length', body.byteLength)
  response.statusCode = status
  response.end(request.method === 'HEAD' ? undefined : body)
}

function header(request: NextApiRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

export const config = { api: { bodyParser: false } }
