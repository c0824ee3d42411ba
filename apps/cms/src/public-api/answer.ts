import type { ErrorBody } from './error-body'
import { sha256 } from './hash'

/** What is always asked for again, and answered with 304 while it is the same. */
const revalidated = 'no-cache'
/** What never changes under its address. */
const immutable = 'public, max-age=31536000, immutable'

const commonHeaders = {
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
}

/** A body with its strong ETag, ready to be sent. */
export type Representation = { readonly body: string; readonly etag: string }

export function represent(value: object): Representation {
  const body = JSON.stringify(value)
  return { body, etag: `"${sha256(body)}"` }
}

/** The body, or 304 where the caller has it already. */
export function answerWith(
  request: Request,
  { body, etag }: Representation,
  { isImmutable = false }: { readonly isImmutable?: boolean } = {},
): Response {
  const headers = { ETag: etag, 'Cache-Control': isImmutable ? immutable : revalidated }
  if (hasRepresentation(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...commonHeaders, ...headers },
  })
}

/** Whether `If-None-Match` names this ETag. A proxy that compresses may have made it weak. */
export function hasRepresentation(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match')
  if (given === null) return false
  return given.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')))
}

/** What is wrong and what to do. */
export function refuse(
  status: 400 | 403 | 404 | 405 | 429 | 503,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body: ErrorBody = { error: { code, message } }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...commonHeaders, 'Cache-Control': 'no-store', ...headers },
  })
}
