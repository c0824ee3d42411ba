import { keptHeader, offlinePath, stores } from './keeper'

type Kept = { readonly path: string; readonly title: string; readonly keptAt: string }

const place = document.querySelector<HTMLElement>('[data-offline]')
if (place !== null) void fill(place)

async function fill(into: HTMLElement): Promise<void> {
  const kept = await listKept()
  const words = new URLSearchParams(location.search).get('q') ?? ''
  if (location.pathname === '/search' && words.trim() !== '')
    into.append(...(await find(words, kept)))
  into.append(...listPart('What you have opened', kept.map(toRow)))
  if (kept.length > 0) into.append(forgetButton(into))
}

/** For those who share a device. */
function forgetButton(into: HTMLElement): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Remove these copies from this device'
  button.addEventListener('click', async () => {
    await Promise.all(Object.values(stores).map((name) => caches.delete(name)))
    into.replaceChildren(...listPart('What you have opened', []))
  })
  return button
}

async function listKept(): Promise<readonly Kept[]> {
  const pages = await caches.open(stores.pages)
  const all = await Promise.all(
    (await pages.keys()).map(async (key) => {
      const response = await pages.match(key)
      const html = (await response?.text()) ?? ''
      const title = new DOMParser().parseFromString(html, 'text/html').title
      const keptAt = response?.headers.get(keptHeader) ?? ''
      return { path: new URL(key.url).pathname, title: title.replace(/ – Unknot$/, ''), keptAt }
    }),
  )
  return all
    .filter(({ path }) => path !== offlinePath)
    .toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
}

/** By the same index as the site. What is looked for stays in this window. */
async function find(words: string, kept: readonly Kept[]): Promise<HTMLElement[]> {
  const engine = './search-engine.js'
  const { loadSuggest }: typeof import('../../search/browser/engine') = await import(engine)
  const suggest = await loadSuggest().catch(() => null)
  if (suggest === null) return listPart(`Nothing can be looked up for “${words}” now`, [])
  const here = new Set(kept.map(({ path }) => path))
  const rows = suggest(words).map(({ title, note, path, isDangerSign }) =>
    isDangerSign
      ? row(null, title, `${note}: get medical help. The number to call stands at the top.`)
      : row(
          path,
          title,
          here.has(path) ? `${note}, on this device` : `${note}, not on this device`,
        ),
  )
  return listPart(`Found for “${words}”`, rows)
}

const toRow = ({ path, title, keptAt }: Kept): HTMLElement => row(path, title, dateOf(keptAt))

function dateOf(keptAt: string): string {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return `Fetched on ${format.format(new Date(keptAt))}`
}

function row(path: string | null, title: string, note: string): HTMLElement {
  const item = document.createElement('li')
  const name = document.createElement(path === null ? 'strong' : 'a')
  if (path !== null) name.setAttribute('href', path)
  name.textContent = title
  const small = document.createElement('small')
  small.textContent = note
  item.append(name, ' ', small)
  return item
}

function listPart(heading: string, rows: readonly HTMLElement[]): HTMLElement[] {
  const title = document.createElement('h2')
  title.textContent = heading
  const list = document.createElement('ul')
  list.append(...rows)
  const none = document.createElement('p')
  none.textContent = 'There is nothing.'
  return [title, rows.length === 0 ? none : list]
}
