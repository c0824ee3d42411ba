import type { Endpoint } from 'payload'
import { z } from 'zod'
import { env } from '../env'
import { isSite } from '../public-api/is-site'
import { pageCollections, pathOf } from '../publishing/page-collections'
import { readJson } from '../publishing/read-json'
import { describeProblem } from '../rich-text/problem'
import { findDraftPage } from './draft-page'
import { readPreview, type PreviewClaims } from './token'

const mostBytes = 4096
const bodySchema = z.object({ token: z.string() })

/** POST /api/preview with { token }: one version of one draft, for the site alone, which shows it to whoever has the token. */
export const previewEndpoint: Endpoint = {
  method: 'post',
  path: '/preview',
  handler: async (req) => {
    if (!isSite(req, env.SITE_SECRET)) return refuse('not-the-site', 'Only the site asks this.')
    const body = await readJson(req, mostBytes)
    const parsed = bodySchema.safeParse(body.outcome === 'ok' ? body.value : undefined)
    const token = readPreview(env.SITE_SECRET, parsed.data?.token ?? '', Date.now())
    if (token.outcome !== 'ok') return refuse(token.outcome, whyNot[token.outcome])
    const { kind, id, version } = token.claims
    const draft = await findDraftPage(req.payload, kind, id)
    if (draft === null) return refuse('gone', 'The draft is no longer there.')
    if (draft.version !== new Date(version).toISOString()) {
      return refuse('changed', 'The draft was changed after this preview was opened.')
    }
    const { read } = draft
    return answer(200, {
      version: draft.version,
      desk: deskAddress(token.claims),
      ...(read.outcome === 'ok'
        ? { document: read.value, path: pathOf(kind, read.value.slug) }
        : { problems: read.problem.map(describeProblem) }),
    })
  },
}

const whyNot = {
  forged: 'This address of a preview was not made by the desk, or is cut off.',
  expired: 'A preview lasts five minutes, and this one is over.',
} as const

const deskAddress = ({ kind, id }: PreviewClaims): string =>
  `${env.CMS_URL.replace(/\/$/, '')}/admin/collections/${pageCollections[kind].collection}/${id}`

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

const refuse = (why: string, message: string): Response =>
  answer(403, { error: { code: `preview/${why}`, message } })
