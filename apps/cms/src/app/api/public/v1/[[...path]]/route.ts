import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '../../../../../env'
import { publicContentOf } from '../../../../../public-api/content'
import { createPublicApi, type PublicApi } from '../../../../../public-api/public-api'
import { createRateLimit } from '../../../../../public-api/rate-limit'

export const dynamic = 'force-dynamic'

let api: Promise<PublicApi> | null = null

async function open(): Promise<PublicApi> {
  const payload = await getPayload({ config })
  return createPublicApi({
    content: publicContentOf(payload, env.CMS_URL),
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
