/**
 * `reading`: server components only, served without Next's scripts. `interactive`: keeps them, with a fresh nonce
 * in each response. `unkept`: as `reading`, but made for each request from its query, and forgotten at once. `form`: as
 * `unkept`, and takes posted forms at `<address>/send`.
 */
export type PageMode = 'reading' | 'interactive' | 'unkept' | 'form'

/** Pages that the site itself makes; all others stand in the manifest and are for reading. */
export const ownPages: ReadonlyMap<string, PageMode> = new Map([
  ['/', 'reading'],
  ['/articles', 'reading'],
  ['/treatments', 'reading'],
  ['/conditions', 'reading'],
  ['/exercises', 'reading'],
  ['/muscles', 'reading'],
  ['/glossary', 'reading'],
  ['/fact-checks', 'reading'],
  ['/references', 'reading'],
  ['/about', 'reading'],
  ['/privacy', 'reading'],
  ['/advice', 'interactive'],
  ['/search', 'unkept'],
  ['/respond', 'form'],
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
