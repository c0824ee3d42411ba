import { NextResponse } from 'next/server'
import { contentSecurityPolicy } from './content-security-policy'
import { env } from './env'

/** The one frame in the admin is the preview, from the site, whose address is known only when the CMS starts. */
export function proxy(): NextResponse {
  const policy = contentSecurityPolicy(env.NODE_ENV === 'development', new URL(env.WEB_URL).origin)
  return NextResponse.next({ headers: { 'Content-Security-Policy': policy } })
}

/** Not the API: what passes here is held in memory, and cut off where it is as large as a picture. */
export const config = { matcher: ['/admin', '/admin/:path*'] }
