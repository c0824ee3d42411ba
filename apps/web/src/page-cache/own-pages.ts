import { bodySites, topics } from '@unknot/content-schema'

/**
 * `reading`: server components only, served without Next's scripts. `interactive`: keeps them, with a fresh nonce
 * in each response. `unkept`: as `reading`, but made for each request from its query, and forgotten at once. `form`: as
 * `unkept`, and takes posted forms at `<address>/send`.
 */
export type PageMode = 'reading' | 'interactive' | 'unkept' | 'form'

function readingPages(paths: readonly string[]): (readonly [string, PageMode])[] {
  return paths.map((path) => [path, 'reading'])
}

/** Pages that the site itself makes; all others stand in the manifest and are for reading. */
export const ownPages: ReadonlyMap<string, PageMode> = new Map([
  ['/', 'reading'],
  ['/articles', 'reading'],
  ['/treatments', 'reading'],
  ['/treatments/compare', 'reading'],
  ['/conditions', 'reading'],
  ['/exercises', 'reading'],
  ['/exercises/session', 'reading'],
  ['/muscles', 'reading'],
  ['/glossary', 'reading'],
  ['/fact-checks', 'reading'],
  ['/references', 'reading'],
  ['/topics', 'reading'],
  ...readingPages(topics.map((topic) => `/topics/${topic}`)),
  ['/body', 'reading'],
  ...readingPages(bodySites.map((site) => `/body/${site}`)),
  ['/about', 'reading'],
  ['/how-we-grade', 'reading'],
  ['/editorial-policy', 'reading'],
  ['/intended-purpose', 'reading'],
  ['/accessibility', 'reading'],
  ['/developers', 'reading'],
  ['/developers/playground', 'interactive'],
  ['/gallery', 'reading'],
  ['/privacy', 'reading'],
  ['/advice', 'interactive'],
  ['/search', 'unkept'],
  ['/my-plan', 'reading'],
  ['/offline', 'reading'],
  ['/respond', 'form'],
  ['/preview', 'unkept'],
])

/**
 * Pages that also answer a form, by the names of its fields. At their plain address they are kept like others; with
 * one of these names in the query they are made for that request alone, so that no choice of readers fills the memory.
 */
export const formFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['/treatments', ['problem', 'by', 'cost', 'certainty']],
  ['/treatments/compare', ['ids', 'problem']],
  ['/exercises/session', ['pick']],
])

/** Not for search engines: what somebody asked for, what is made up, and drafts. */
export const unlistedPages: ReadonlySet<string> = new Set([
  '/my-plan',
  '/search',
  '/gallery',
  '/offline',
  '/respond',
  '/preview',
])

/** Pages that stand for a state. They have no address of their own: readers get them with its status code. */
export const statePages = {
  missing: { path: '/no-such-page', status: 404 },
  gone: { path: '/state/gone', status: 410 },
  starting: { path: '/state/starting', status: 503 },
  failed: { path: '/state/failed', status: 500 },
  malformed: { path: '/state/malformed', status: 400 },
  'too-large': { path: '/state/too-large', status: 413 },
} as const

export type PageState = keyof typeof statePages
