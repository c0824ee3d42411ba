import type { MetadataRoute } from 'next'
import { env } from '../env'

export const dynamic = 'force-dynamic'

const robots = (): MetadataRoute.Robots => ({
  rules: { userAgent: '*', allow: '/' },
  sitemap: new URL('/sitemap.xml', env.WEB_URL).href,
})

export default robots
