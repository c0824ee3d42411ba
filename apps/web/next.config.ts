import { join } from 'node:path'
import type { NextConfig } from 'next'

const staticHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // What readers look for is not logged, not even while the site is developed.
  logging: { incomingRequests: { ignore: [/^\/search/] } },
  // `npm run check` looks at the types, those of the tests included; whoever only starts the library need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Addresses with a slash at the end are answered by the proxy, with one redirect at most.
  skipTrailingSlashRedirect: true,
  turbopack: { root: join(import.meta.dirname, '..', '..') },
  images: { unoptimized: true },
  // What is fetched ahead stands in the page and not in a header: kept pages have the page only.
  reactMaxHeadersLength: 0,
  // Titles and descriptions stand in the head from the start; a script would have to move them there otherwise.
  htmlLimitedBots: /.*/,
  experimental: {
    // A page loads the styles of what stands on it, and no more than some hundred bytes of others.
    cssChunking: { type: 'graph', requestCost: 2000 },
    // A form is refused above 64 kB (src/page-cache/judge-form.ts); more than this is never held in memory.
    proxyClientMaxBodySize: '128kb',
    // Under `Referrer-Policy: no-referrer` browsers name their own site "null" when they post a form. Forms of ours
    // change nothing and know no account, so a form on another site could gain nothing by it.
    serverActions: { bodySizeLimit: '128kb', allowedOrigins: ['null'] },
  },
  headers: () => [
    { source: '/_next/static/:path*', headers: staticHeaders },
    // It stands with our other scripts, and answers for the whole site.
    { source: '/unknot/worker.js', headers: [{ key: 'Service-Worker-Allowed', value: '/' }] },
  ],
}

export default config
