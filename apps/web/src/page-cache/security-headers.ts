import { env } from '../env'

/** How scripts are let in: only files of ours, or also whatever bears the nonce. */
export type ScriptPolicy =
  | { readonly kind: 'own-files' }
  /** `isStrict`: our files need the nonce too. */
  | { readonly kind: 'nonce'; readonly nonce: string; readonly isStrict: boolean }

const isDevelopment = env.NODE_ENV === 'development'

/** Everything is refused but what is named; nothing comes from another host. */
export function contentSecurityPolicy(scripts: ScriptPolicy, frameAncestors = "'none'"): string {
  return [
    "default-src 'none'",
    `script-src ${scriptSources(scripts).join(' ')}`,
    // The development server adds styles and errors to the page, and speaks to it over a socket.
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

function scriptSources(scripts: ScriptPolicy): string[] {
  if (scripts.kind === 'own-files') return ["'self'"]
  return [
    "'self'",
    `'nonce-${scripts.nonce}'`,
    ...(scripts.isStrict ? ["'strict-dynamic'"] : []),
    ...(isDevelopment ? ["'unsafe-eval'"] : []),
  ]
}

const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** Headers of every page, whatever it is. */
export function securityHeaders(path: string, scripts: ScriptPolicy) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(scripts, ancestorsOf(path)),
    ...(path === previewPath && { 'X-Robots-Tag': 'noindex, nofollow' }),
    'X-Content-Type-Options': 'nosniff',
    // The address of the questionnaire alone says that somebody is in pain; that of a search, what they looked for; that
    // of a preview opens it.
    'Referrer-Policy': isPrivate(path) ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(env.WEB_URL.startsWith('https:') && {
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    }),
  }
}

const previewPath = '/preview'

/** Drafts stand in a frame of the desk, and nothing else in any. */
const ancestorsOf = (path: string): string =>
  path === previewPath ? new URL(env.CMS_URL).origin : "'none'"

const isPrivate = (path: string): boolean =>
  path === previewPath ||
  path === '/search' ||
  path === '/my-plan' ||
  path === '/advice' ||
  path.startsWith('/advice/')
