import { join } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { contentSecurityPolicy } from './src/content-security-policy'

/** Not `no-referrer`: browsers would then hide the origin that the CMS checks before it trusts a cookie. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

const policy = (isDevelopment: boolean) => ({
  key: 'Content-Security-Policy',
  value: contentSecurityPolicy(isDevelopment),
})

const configFor = (isDevelopment: boolean): NextConfig => ({
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: join(import.meta.dirname, '..', '..') },
  images: { unoptimized: true },
  // `npm run check` judges the types of every file, tests too; a first start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      // `src/proxy.ts` says it for the admin.
      { source: '/((?!admin(?:/|$)).*)', headers: [policy(isDevelopment)] },
    ]),
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
})

export default (phase: string) => withPayload(configFor(phase === PHASE_DEVELOPMENT_SERVER))
