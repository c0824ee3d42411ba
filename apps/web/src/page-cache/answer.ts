import { NextResponse, type NextRequest } from 'next/server'
import { processWide } from '../content/process-wide'
import { currentState } from '../content/store'
import { env } from '../env'
import { log } from '../log'
import { findTarget, type Target } from './find-target'
import { isTooLarge } from './form-limit'
import { keepInteractivePage, keepReadingPage, type KeptPage } from './kept-page'
import { freshNonce } from './nonces'
import { ownPages, statePages, type PageMode, type PageState } from './own-pages'
import { createPageCache, type PageCache } from './page-cache'
import { plainPage } from './plain-page'
import { renderPage } from './render-page'
import { securityHeaders } from './security-headers'
import { servePage } from './serve-page'

const kept = (): PageCache<KeptPage> =>
  processWide('page-cache', () => createPageCache({ maxBytes: env.PAGE_CACHE_MIB * 1024 * 1024 }))

/** Answers a reader's request. */
export async function answer(request: NextRequest): Promise<NextResponse> {
  const target = findTarget(pathOf(request), currentState())
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return answerTarget(request, target)
    case 'POST':
      return answerForm(request, target)
    default:
      return refuseMethod(request, target)
  }
}

const pathOf = (request: NextRequest): string => request.nextUrl.pathname

async function answerTarget(request: NextRequest, target: Target): Promise<NextResponse> {
  if (target.kind === 'file') return passOn(request)
  if (target.kind === 'redirect') return redirect(request, target.to)
  if (target.kind === 'state') return answerState(request, target.state)
  return isKeptFor(request) ? answerPage(request, target) : passOn(request)
}

/** Forms go to interactive pages only: no other page reads one. */
async function answerForm(request: NextRequest, target: Target): Promise<NextResponse> {
  if (target.kind === 'state') return answerState(request, target.state)
  if (target.kind !== 'page' || target.mode !== 'interactive') return refuseMethod(request, target)
  return (await isTooLarge(request)) ? answerState(request, 'too-large') : passOn(request)
}

function refuseMethod(request: NextRequest, target: Target): NextResponse {
  const takesForms = target.kind === 'page' && target.mode === 'interactive'
  return new NextResponse(null, {
    status: 405,
    headers: {
      ...securityHeaders(pathOf(request), { kind: 'own-files' }),
      Allow: takesForms ? 'GET, HEAD, POST' : 'GET, HEAD',
    },
  })
}

/** In development nothing is kept, and a cookie may stand for a preview. */
const isKeptFor = (request: NextRequest): boolean =>
  env.NODE_ENV !== 'development' && !request.headers.has('cookie')

/** Next renders for this request alone. */
function passOn(request: NextRequest): NextResponse {
  const path = pathOf(request)
  const nonce = freshNonce()
  const security = securityHeaders(path, { kind: 'nonce', nonce, isStrict: false })
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', security['Content-Security-Policy'] ?? '')
  const isPage = ownPages.get(path) === 'interactive'
  return NextResponse.next({
    request: { headers },
    headers: { ...security, ...(isPage && { 'Cache-Control': 'no-store' }) },
  })
}

function redirect(request: NextRequest, to: string): NextResponse {
  const address = new URL(to, request.nextUrl)
  address.search = request.nextUrl.search
  const headers = securityHeaders(pathOf(request), { kind: 'own-files' })
  return NextResponse.redirect(address, { status: 308, headers })
}

async function answerPage(
  request: NextRequest,
  { path, mode }: Extract<Target, { kind: 'page' }>,
): Promise<NextResponse> {
  try {
    const page = await findKept(path, mode, 200)
    return await servePage({ page, request, path, status: 200 })
  } catch (error) {
    log('error', 'page/not-rendered', { page: path, problem: String(error) })
    return answerState(request, 'failed')
  }
}

async function answerState(request: NextRequest, state: PageState): Promise<NextResponse> {
  const { path, status } = statePages[state]
  const page = await findKept(path, 'reading', status === 404 ? 404 : 200).catch(
    (error: unknown) => {
      log('error', 'page/not-rendered', { page: path, problem: String(error) })
      return keepReadingPage(plainPage(status))
    },
  )
  return servePage({ page, request, status, path: pathOf(request) })
}

/** Kept per version of the content, and per day, since pages say whether a review is overdue. */
function findKept(path: string, mode: PageMode, status: number): Promise<KeptPage> {
  const version = `${currentState()?.version ?? 0} ${new Date().toISOString().slice(0, 10)}`
  return kept().find(version, path, async () => {
    const rendering = await renderPage(path)
    if (rendering.status !== status) throw new Error(`Rendered with status ${rendering.status}.`)
    return mode === 'reading'
      ? keepReadingPage(rendering.html)
      : keepInteractivePage(rendering.html)
  })
}
