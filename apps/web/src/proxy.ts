import { NextResponse, type NextRequest } from 'next/server'
import { startContent } from './content/start'
import { answer } from './page-cache/answer'
import { isRenderSecret, placeholderNonce, renderHeader } from './page-cache/nonces'
import { contentSecurityPolicy } from './page-cache/security-headers'

/** Every request but those for Next's own files comes by here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const secret = request.headers.get(renderHeader)
  if (secret !== null) return renderForKeeping(request, secret)
  await startContent()
  return answer(request)
}

/** The process's own request. One with another secret would go round in circles. */
function renderForKeeping(request: NextRequest, secret: string): NextResponse {
  if (!isRenderSecret(secret)) return new NextResponse(null, { status: 400 })
  const policy = contentSecurityPolicy({
    kind: 'nonce',
    nonce: placeholderNonce(),
    isStrict: false,
  })
  const headers = new Headers(request.headers)
  headers.delete(renderHeader)
  headers.set('Content-Security-Policy', policy)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/((?!_next/static/).*)' }
