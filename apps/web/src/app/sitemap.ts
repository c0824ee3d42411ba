import type { MetadataRoute } from 'next'
import { listPublished } from '../content/pages'
import { env } from '../env'
import { ownPages, unlistedPages } from '../page-cache/own-pages'

export const dynamic = 'force-dynamic'

/** Every page that is live now. */
export default function sitemap(): MetadataRoute.Sitemap {
  const listed = [...ownPages.keys()].filter((path) => !unlistedPages.has(path))
  const own = listed.map((path) => ({ url: addressOf(path) }))
  const published = listPublished().map(({ path, publishedAt }) => ({
    url: addressOf(path),
    lastModified: publishedAt,
  }))
  return [...own, ...published]
}

const addressOf = (path: string): string => new URL(path, env.WEB_URL).href
