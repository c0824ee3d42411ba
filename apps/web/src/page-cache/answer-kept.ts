import { currentState } from '../content/store'
import { findPage, findStatePage } from './find-kept'
import { findTarget, type Target } from './find-target'
import { findUnkeptPage } from './find-unkept'
import { findWrittenForm } from './find-written'
import type { KeptPage } from './kept-page'
import { statePages, type PageState } from './own-pages'
import { servePage, type Served } from './serve-page'

type KeptRequest = {
  readonly path: string
  /** With its question mark; empty for pages that do not depend on it. */
  readonly query: string
  readonly acceptEncoding: string | null
  readonly ifNoneMatch: string | null
}

/** The kept page of an address, or the page that says why there is none. */
export async function answerKept(request: KeptRequest): Promise<Served> {
  const { page, status } = await choosePage(request)
  return servePage({ ...request, page, status })
}

async function choosePage({ path, query }: KeptRequest) {
  const target = findTarget(path, currentState())
  const page = await find(target, query)
  if (page !== null) return { page, status: 200 }
  // A page may be taken down while it renders.
  const now = findTarget(path, currentState())
  if (now.kind === 'written' && now.form.kind === 'styles') return stateOf('missing', path)
  if (now.kind === 'page' || now.kind === 'written') return stateOf('failed', path)
  return stateOf(now.kind === 'state' ? now.state : 'missing', path)
}

async function find(target: Target, query: string): Promise<KeptPage | null> {
  if (target.kind === 'written') return findWrittenForm(target.path, target.form)
  if (target.kind !== 'page') return null
  const { path, mode } = target
  if (mode === 'unkept' || mode === 'form') return findUnkeptPage(path, query)
  return query === '' ? findPage(path, mode) : findUnkeptPage(path, query)
}

const stateOf = async (state: PageState, at: string) => ({
  page: await findStatePage(state, at),
  status: statePages[state].status,
})
