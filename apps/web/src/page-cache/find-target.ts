import { documentKey, isShown, type LibraryState } from '../content/library-state'
import { ownPages, type PageMode, type PageState } from './own-pages'
import { readForm, type WrittenForm } from './written-forms'

/** What stands at an address. */
export type Target =
  | { readonly kind: 'page'; readonly path: string; readonly mode: PageMode }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'state'; readonly state: PageState }
  /** A feed, or a page in another form. */
  | { readonly kind: 'written'; readonly path: string; readonly form: WrittenForm }
  /** Next answers: files, feeds, health. */
  | { readonly kind: 'file' }

/** Looks an address up, as it stands in the request: neither decoded nor normalised. */
export function findTarget(path: string, state: LibraryState | null): Target {
  const form = readForm(path)
  if (form !== null) return findWritten(path, form, state)
  if (isFile(path) && !(state === null && needsContent.has(path))) return { kind: 'file' }
  if (state === null) return { kind: 'state', state: 'starting' }
  const found = findExact(path, state)
  if (found !== null) return found
  const withoutSlash = path.replace(/\/+$/, '')
  return withoutSlash !== path && findExact(withoutSlash, state) !== null
    ? { kind: 'redirect', to: withoutSlash }
    : { kind: 'state', state: 'missing' }
}

/** What became of a page became of its other forms too. */
function findWritten(path: string, form: WrittenForm, state: LibraryState | null): Target {
  // The page that says that nothing is here yet has styles too.
  if (form.kind === 'styles') return { kind: 'written', path, form }
  if (state === null) return { kind: 'state', state: 'starting' }
  if (form.kind === 'feed') return { kind: 'written', path, form }
  const target = findTarget(form.page, state)
  if (target.kind === 'redirect') return { kind: 'redirect', to: `${target.to}.${form.form}` }
  if (target.kind !== 'page') return target
  return target.mode === 'reading' && (form.form === 'md' || !ownPages.has(form.page))
    ? { kind: 'written', path, form }
    : { kind: 'state', state: 'missing' }
}

/** A map without its pages would be believed. */
const needsContent = new Set(['/sitemap.xml'])

const isFile = (path: string): boolean =>
  path === '/healthz' || path.startsWith('/_next/') || /\.[a-z0-9]{2,11}$/i.test(path)

function findExact(path: string, state: LibraryState): Target | null {
  const mode = ownPages.get(path)
  if (mode !== undefined) return { kind: 'page', path, mode }
  const entry = state.entryAt.get(path)
  if (entry === undefined) return null
  if (entry.status === 'gone') return { kind: 'state', state: 'gone' }
  if (entry.status === 'redirect') return { kind: 'redirect', to: entry.to }
  // Announced, but the document did not arrive or was refused: it will be asked for again.
  const isHere = isShown(entry) && state.documents.has(documentKey(entry.kind, entry.id))
  return isHere ? { kind: 'page', path, mode: 'reading' } : { kind: 'state', state: 'starting' }
}
