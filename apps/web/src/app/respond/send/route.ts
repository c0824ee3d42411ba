import { findSpokenAbout } from '../../../content/spoken-about'
import { env } from '../../../env'
import { answerForm } from '../../../page-cache/answer-form'
import { withOutcome } from '../../../voice/outcomes'
import { respond } from '../../../voice/respond'

export const dynamic = 'force-dynamic'

/** A form of a reader. Only the proxy leads here, after it has judged the form. */
export async function POST(request: Request): Promise<Response> {
  const path = new URL(request.url).searchParams.get('about') ?? ''
  const about = env.SITE_SECRET === '' ? null : findSpokenAbout(path)
  if (about === null) return answerForm('/respond', 404, null)
  const { status, outcome } = await respond({
    form: await request.formData(),
    about,
    address: addressOf(request),
    now: Date.now(),
  })
  return withOutcome(outcome, (key) =>
    answerForm('/respond', status, new URLSearchParams({ about: path, outcome: key })),
  )
}

/** As the nearest proxy saw it, or Next itself. */
const addressOf = (request: Request): string =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
