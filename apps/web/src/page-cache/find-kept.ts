import { processWide } from '../content/process-wide'
import { currentState } from '../content/store'
import { env } from '../env'
import { log } from '../log'
import { keepInteractivePage, keepReadingPage, type KeptPage } from './kept-page'
import { statePages, type PageMode, type PageState } from './own-pages'
import { createPageCache, type PageCache } from './page-cache'
import { plainPage } from './plain-page'
import { renderPage } from './render-page'

type KeptMode = Exclude<PageMode, 'unkept' | 'form'>

const kept = (): PageCache<KeptPage> =>
  processWide('page-cache', () => createPageCache({ maxBytes: env.PAGE_CACHE_MIB * 1024 * 1024 }))

/** The page at an address, rendered if need be; null where rendering failed. */
export const findPage = (path: string, mode: KeptMode): Promise<KeptPage | null> =>
  find(path, mode, 200)

/** The page that says what is the matter, in plain words if it cannot be rendered itself. */
export async function findStatePage(state: PageState, at: string): Promise<KeptPage> {
  const { path, status } = statePages[state]
  const page = await find(`${path}${reasonQuery(state, at)}`, 'reading', status === 404 ? 404 : 200)
  return page ?? keepReadingPage(plainPage(status))
}

/** A page that was taken down with a reason has a page of its own that tells it. */
function reasonQuery(state: PageState, at: string): string {
  const entry = state === 'gone' ? currentState()?.entryAt.get(at) : undefined
  const hasReason = entry?.status === 'gone' && entry.explanation !== undefined
  return hasReason ? `?at=${encodeURIComponent(at)}` : ''
}

const find = (path: string, mode: KeptMode, status: number): Promise<KeptPage | null> =>
  findOrMake(path, () => render(path, mode, status))

/** What is kept under an address, made if need be; null where that failed. */
export async function findOrMake(
  path: string,
  make: () => Promise<KeptPage>,
): Promise<KeptPage | null> {
  try {
    return await kept().find(versionOfToday(), path, make)
  } catch (error) {
    log('error', 'page/not-rendered', { page: path, problem: String(error) })
    return null
  }
}

/** Of the content, and of the day: pages say whether a review is overdue. */
const versionOfToday = (): string =>
  `${currentState()?.version ?? 0} ${new Date().toISOString().slice(0, 10)}`

async function render(path: string, mode: KeptMode, status: number): Promise<KeptPage> {
  const rendering = await renderPage(path)
  if (rendering.status !== status) throw new Error(`Rendered with status ${rendering.status}.`)
  return mode === 'reading' ? keepReadingPage(rendering.html) : keepInteractivePage(rendering.html)
}
