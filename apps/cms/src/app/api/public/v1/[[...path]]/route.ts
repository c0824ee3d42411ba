import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '../../../../../env'
import { publicContentOf } from '../../../../../public-api/content'
import { createPublicApi, type PublicApi } from '../../../../../public-api/public-api'
import { createRateLimit } from '../../../../../public-api/rate-limit'

export const dynamic = 'force-dynamic'

let api: Promise<PublicApi> | null = null

async function open(): Promise<PublicApi> {
  // With the clock: what is scheduled happens even when nobody opens the admin.
  const payload = await getPayload({ config, cron: true })
  return createPublicApi({
    content: publicContentOf(payload, { cmsUrl: env.CMS_URL, siteSecret: env.SITE_SECRET }),
    rateLimit: createRateLimit(),
    onError: (error) => payload.logger.error(error),
  })
}

async function answer(request: Request): Promise<Response> {
  api ??= open().catch((error: unknown) => {
    api = null
    throw error
  })
  return (await api)(request)
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
