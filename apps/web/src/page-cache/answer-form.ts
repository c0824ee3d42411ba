import { findStatePage } from './find-kept'
import { findUnkeptPage } from './find-unkept'
import { servePage } from './serve-page'
import { statePages } from './own-pages'

/** The page that tells a reader what came of a form; null where the form was about nothing. */
export async function answerForm(
  path: string,
  status: number,
  query: URLSearchParams | null,
): Promise<Response> {
  const page = query === null ? null : await findUnkeptPage(path, `?${query.toString()}`)
  const state = query === null ? 'missing' : 'failed'
  const served = await servePage({
    page: page ?? (await findStatePage(state, path)),
    status: page === null ? statePages[state].status : status,
    path,
    // Next adds an encoding to what a route answers.
    acceptEncoding: null,
    ifNoneMatch: null,
  })
  return new Response(served.body, { status: served.status, headers: served.headers })
}
