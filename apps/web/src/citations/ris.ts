import type { CitedWork } from './cited-work'

const typeOf = {
  'journal-article': 'JOUR',
  book: 'BOOK',
  'web-page': 'ELEC',
} as const satisfies Record<CitedWork['kind'], string>

const placeOf = {
  'journal-article': 'JO',
  book: 'PB',
  'web-page': 'PB',
} as const satisfies Record<CitedWork['kind'], string>

/** Works for a reference manager. Lines end as the format wants it. */
export const toRis = (works: readonly CitedWork[]): string =>
  works
    .map((work) =>
      linesOf(work)
        .map((line) => `${line}\r\n`)
        .join(''),
    )
    .join('\r\n')

function linesOf(work: CitedWork): readonly string[] {
  const { kind, authors, hasMoreAuthors, title, year, date, publishedIn, doi, address, note } = work
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', typeOf[kind]],
    ['ID', work.key],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['PY', year === null ? null : String(year)],
    ['DA', date === null ? null : date.replaceAll('-', '/')],
    [placeOf[kind], publishedIn],
    ['DO', doi],
    ['UR', address],
    ['N1', hasMoreAuthors ? 'There are more authors than are named here.' : null],
    ['N1', note],
    ['ER', ''],
  ]
  return tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  )
}
