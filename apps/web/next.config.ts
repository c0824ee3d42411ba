import { join } from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The proxy compresses once per content version; Next would do it again for every request.
  compress: false,
  // The proxy answers with an ETag over the HTML that it keeps.
  generateEtags: false,
  // Addresses with a slash at the end are answered by the proxy, with one redirect at most.
  skipTrailingSlashRedirect: true,
  turbopack: { root: join(import.meta.dirname, '..', '..') },
  images: { unoptimized: true },
}

export default config
