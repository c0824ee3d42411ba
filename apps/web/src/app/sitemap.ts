import type { MetadataRoute } from 'next'
import { listPublished } from '../content/pages'
import { env } from '../env'
import { ownPages } from '../page-cache/own-pages'

export const dynamic = 'force-dynamic'

/** Every page that is live now. */
export default function sitemap(): MetadataRoute.Sitemap {
  const own = [...ownPages.keys()]
    .filter((path) => !unlisted.has(path))
    .map((path) => ({ url: addressOf(path) }))
  const published = listPublished().map(({ path, publishedAt }) => ({
    url: addressOf(path),
    lastModified: publishedAt,
  }))
  return [...own, ...published]
}

/** Not to be found by search engines. */
const unlisted = new Set(['/search', '/offline'])

const addressOf = (path: string): string => new URL(path, env.WEB_URL).href
