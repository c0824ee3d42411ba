import {
  documentEnvelopeSchema,
  manifestSchema,
  settingsSchema,
  type DocumentEnvelope,
  type Manifest,
  type Settings,
} from '@unknot/content-schema'
import { z } from 'zod'

/** Why nothing usable came back: nobody answered (`unreachable`), or what came is not to be trusted (`refused`). */
export type CmsProblem = { readonly kind: 'unreachable' | 'refused'; readonly message: string }

export type Fetched<Value> =
  | { readonly outcome: 'ok'; readonly value: Value; readonly etag: string | null }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'problem'; readonly problem: CmsProblem }

/** The public API of the CMS. Every answer is parsed here and nowhere else. */
export type CmsClient = {
  /** With an ETag, the CMS holds the answer until something changed since, but not longer than this. */
  readonly fetchManifest: (etag: string | null, waitSeconds: number) => Promise<Fetched<Manifest>>
  readonly fetchDocument: (kind: string, id: string) => Promise<Fetched<DocumentEnvelope>>
  /** Unparsed: the seal is checked over what was sent. */
  readonly fetchRelease: (hash: string) => Promise<Fetched<unknown>>
  readonly fetchSettings: () => Promise<Fetched<Settings>>
}

type Options = {
  readonly cmsUrl: string
  /** Ends every request: the site is stopping. */
  readonly signal?: AbortSignal
  /** How long one answer may take. */
  readonly timeoutMs?: number
}

export function createCmsClient(options: Options): CmsClient {
  const { cmsUrl, signal, timeoutMs = 10_000 } = options
  const base = `${cmsUrl.replace(/\/$/, '')}/api/public/v1/`
  const get = <Value>(path: string, schema: z.ZodType<Value>, etag: string | null, ms: number) =>
    fetchParsed(new URL(path, base), schema, etag, combine(signal, ms))
  return {
    fetchManifest: (etag, waitSeconds) =>
      get(
        etag === null ? 'manifest' : `manifest?wait=${waitSeconds}`,
        manifestSchema,
        etag,
        timeoutMs + waitSeconds * 1000,
      ),
    fetchDocument: (kind, id) =>
      get(`documents/${kind}/${encodeURIComponent(id)}`, documentEnvelopeSchema, null, timeoutMs),
    fetchRelease: (hash) => get(`releases/${hash}`, z.unknown(), null, timeoutMs),
    fetchSettings: () => get('settings', settingsSchema, null, timeoutMs),
  }
}

const combine = (signal: AbortSignal | undefined, ms: number): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(ms), ...(signal === undefined ? [] : [signal])])

async function fetchParsed<Value>(
  url: URL,
  schema: z.ZodType<Value>,
  etag: string | null,
  signal: AbortSignal,
): Promise<Fetched<Value>> {
  try {
    const headers = { Accept: 'application/json', ...(etag !== null && { 'If-None-Match': etag }) }
    const response = await fetch(url, { headers, signal, cache: 'no-store', redirect: 'error' })
    if (response.status === 304) return { outcome: 'unchanged' }
    const text = await response.text()
    if (!response.ok)
      return problem(
        response.status === 404 ? 'refused' : 'unreachable',
        url,
        `status ${response.status}`,
      )
    return parse(url, text, schema, response.headers.get('etag'))
  } catch (error) {
    return problem('unreachable', url, describe(error))
  }
}

function parse<Value>(
  url: URL,
  text: string,
  schema: z.ZodType<Value>,
  etag: string | null,
): Fetched<Value> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return problem('refused', url, 'the answer is no JSON, or only a part of it')
  }
  const parsed = schema.safeParse(json)
  return parsed.success
    ? { outcome: 'ok', value: parsed.data, etag }
    : problem('refused', url, firstIssues(parsed.error))
}

function firstIssues({ issues }: z.ZodError): string {
  const words = issues.slice(0, 3).map(({ path, message }) => `${message} (at ${path.join('.')})`)
  const rest = issues.length - words.length
  return words.join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

function problem(kind: CmsProblem['kind'], url: URL, what: string): Fetched<never> {
  return { outcome: 'problem', problem: { kind, message: `${url.pathname}: ${what}` } }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  const { cause } = error
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message
}
