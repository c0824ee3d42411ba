import { currentState } from '../content/store'
import { findPage, findStatePage } from './find-kept'
import { findTarget, type Target } from './find-target'
import { statePages, type PageState } from './own-pages'
import { servePage, type Served } from './serve-page'

type KeptRequest = {
  readonly path: string
  readonly acceptEncoding: string | null
  readonly ifNoneMatch: string | null
}

/** The kept page of an address, or the page that says why there is none. */
export async function answerKept(request: KeptRequest): Promise<Served> {
  const { page, status } = await choosePage(findTarget(request.path, currentState()))
  return servePage({ ...request, page, status })
}

async function choosePage(target: Target) {
  if (target.kind !== 'page') return stateOf(target.kind === 'state' ? target.state : 'missing')
  const page = await findPage(target.path, target.mode)
  return page === null ? stateOf('failed') : { page, status: 200 }
}

const stateOf = async (state: PageState) => ({
  page: await findStatePage(state),
  status: statePages[state].status,
})
