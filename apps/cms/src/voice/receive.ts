import {
  newCommentSchema,
  newFeedbackSchema,
  type NewComment,
  type NewFeedback,
} from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import { refuse } from '../public-api/answer'
import { isSite } from '../public-api/is-site'
import { findPublishedPages } from '../publishing/published-pages'
import { readJson } from '../publishing/read-json'
import { speaksOfDanger } from './danger-words'

const mostBytes = 16 * 1024
/** From one sender in an hour; a family may share an address. */
const hourly = { comments: 6, feedback: 30 } as const

export type ReceiveVoice = (what: 'comments' | 'feedback', request: Request) => Promise<Response>

/** Takes what readers write from the site, and from nobody else. */
export function receiveVoice(payload: BasePayload, siteSecret: string): ReceiveVoice {
  const limits = {
    comments: new RateLimiterMemory({ points: hourly.comments, duration: 3600 }),
    feedback: new RateLimiterMemory({ points: hourly.feedback, duration: 3600 }),
  }
  return async (what, request) => {
    if (!isSite(request, siteSecret)) return refuse(403, 'voice/not-the-site', notTheSite)
    const body = await readJson(request, mostBytes)
    const parsed =
      body.outcome === 'ok' ? schemaOf[what].safeParse(body.value) : { success: false as const }
    if (!parsed.success) {
      const words =
        'error' in parsed && parsed.error ? z.prettifyError(parsed.error) : 'It is too large.'
      return refuse(400, 'voice/not-readable', words)
    }
    const given = parsed.data
    const seconds = await secondsToWait(limits[what], given.sender)
    if (seconds !== null) {
      const headers = { 'Retry-After': String(seconds) }
      return refuse(429, 'voice/too-many', 'That was a lot for one hour. Try again later.', headers)
    }
    const [page] = await findPublishedPages(payload, given.kind, { stableId: { equals: given.id } })
    if (page === undefined) {
      return refuse(404, 'voice/no-such-page', 'This page is no longer there.')
    }
    await keep(payload, given)
    return Response.json(
      { received: true },
      { status: 201, headers: { 'Cache-Control': 'no-store' } },
    )
  }
}

const schemaOf = { comments: newCommentSchema, feedback: newFeedbackSchema } as const

const notTheSite =
  'Readers send comments and reports from the pages of the site, which hands them on.'

async function secondsToWait(limiter: RateLimiterMemory, sender: string): Promise<number | null> {
  try {
    await limiter.consume(sender)
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
    throw refused
  }
}

async function keep(payload: BasePayload, given: NewComment | NewFeedback): Promise<void> {
  const { id: page, kind, sender, ...rest } = given
  const common = { page, kind, sender, at: new Date().toISOString() }
  if (!('about' in rest)) {
    const { name, text } = rest
    const data = { ...common, name, text, state: 'waiting' as const }
    await payload.create({
      collection: 'comments',
      data: { ...data, speaksOfDanger: speaksOfDanger(text) },
    })
    return
  }
  if (rest.about === 'helpful') await forgetEarlierVote(payload, page, sender)
  await payload.create({
    collection: 'feedback',
    data: { ...common, ...rest, state: rest.about === 'helpful' ? 'no-mistake' : 'new' },
  })
}

/** Whoever votes twice in a day has changed their mind. */
async function forgetEarlierVote(
  payload: BasePayload,
  page: string,
  sender: string,
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'feedback',
    where: {
      and: [
        { about: { equals: 'helpful' } },
        { page: { equals: page } },
        { sender: { equals: sender } },
      ],
    },
  })
}
