import { NextResponse, type NextRequest } from 'next/server'
import { currentState } from '../content/store'
import { env } from '../env'
import { findTarget, type Target } from './find-target'
import { judgeForm } from './judge-form'
import { findStatePage } from './find-kept'
import { freshNonce } from './nonces'
import { formFields, ownPages, statePages, type PageState } from './own-pages'
import { securityHeaders } from './security-headers'
import { servePage } from './serve-page'

/** Where kept pages are served; by these headers it knows the address that the reader asked for. */
export const keptRoute = {
  path: '/api/kept',
  header: 'x-unknot-path',
  queryHeader: 'x-unknot-query',
} as const

/** A longer query is no search of ours. */
const longestQuery = 2000

/** Answers a reader's request, or says who does. */
export async function answer(request: NextRequest): Promise<NextResponse> {
  const target = findTarget(pathOf(request), currentState())
  if (request.method === 'GET' || request.method === 'HEAD') return answerTarget(request, target)
  return request.method === 'POST' ? answerForm(request, target) : refuseMethod(request, target)
}

const pathOf = (request: NextRequest): string => request.nextUrl.pathname

function answerTarget(request: NextRequest, target: Target): NextResponse {
  if (target.kind === 'file') return passOn(request)
  if (target.kind === 'redirect') return redirect(request, target.to)
  if (target.kind === 'page' && !isKeptFor(request)) return passOn(request)
  return serveKept(request, readsQuery(request, target) ? queryOf(request) : '')
}

/** True for a page that is made of its query. Others are the same whatever stands behind their address. */
function readsQuery({ nextUrl: { searchParams } }: NextRequest, target: Target): boolean {
  if (target.kind !== 'page') return false
  const fields = formFields.get(target.path) ?? []
  const isMadeOfIt = target.mode === 'unkept' || target.mode === 'form'
  return isMadeOfIt || fields.some((field) => searchParams.has(field))
}

const queryOf = (request: NextRequest): string => request.nextUrl.search.slice(0, longestQuery)

/** Forms go to pages that read one, and to no other. */
async function answerForm(request: NextRequest, target: Target): Promise<NextResponse> {
  if (target.kind === 'state') return answerState(request, target.state)
  if (target.kind !== 'page' || !takesForms(target)) return refuseMethod(request, target)
  const verdict = await judgeForm(request)
  if (verdict !== 'good') return answerState(request, verdict)
  return target.mode === 'form' ? passToRoute(request, target.path) : passOn(request)
}

const takesForms = (target: Target): boolean =>
  target.kind === 'page' && (target.mode === 'interactive' || target.mode === 'form')

/** A route of ours reads the form and answers with a page. */
function passToRoute(request: NextRequest, path: string): NextResponse {
  const address = new URL(`${path}/send`, request.nextUrl)
  address.search = queryOf(request)
  return NextResponse.rewrite(address)
}

function refuseMethod(request: NextRequest, target: Target): NextResponse {
  return new NextResponse(null, {
    status: 405,
    headers: {
      ...securityHeaders(pathOf(request), { kind: 'own-files' }),
      Allow: takesForms(target) ? 'GET, HEAD, POST' : 'GET, HEAD',
    },
  })
}

/** In development nothing is kept, and a cookie may stand for a preview. */
const isKeptFor = (request: NextRequest): boolean =>
  env.NODE_ENV !== 'development' && !request.headers.has('cookie')

/** By a route that may send what is compressed already; a proxy may not. */
function serveKept(request: NextRequest, query: string): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(keptRoute.header, pathOf(request))
  headers.set(keptRoute.queryHeader, query)
  return NextResponse.rewrite(new URL(keptRoute.path, request.nextUrl), { request: { headers } })
}

/** Next renders for this request alone. */
function passOn(request: NextRequest): NextResponse {
  const path = pathOf(request)
  const nonce = freshNonce()
  const security = securityHeaders(path, { kind: 'nonce', nonce, isStrict: false })
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', security['Content-Security-Policy'])
  const isStored = (ownPages.get(path) ?? 'reading') === 'reading'
  return NextResponse.next({
    request: { headers },
    headers: { ...security, ...(!isStored && { 'Cache-Control': 'no-store' }) },
  })
}

function redirect(request: NextRequest, to: string): NextResponse {
  const address = new URL(to, request.nextUrl)
  address.search = request.nextUrl.search
  const headers = securityHeaders(pathOf(request), { kind: 'own-files' })
  return NextResponse.redirect(address, { status: 308, headers })
}

/** To a form: without encoding, which Next adds. */
async function answerState(request: NextRequest, state: PageState): Promise<NextResponse> {
  const { status, body, headers } = await servePage({
    page: await findStatePage(state, pathOf(request)),
    status: statePages[state].status,
    path: pathOf(request),
    acceptEncoding: null,
    ifNoneMatch: null,
  })
  return new NextResponse(body, { status, headers })
}
