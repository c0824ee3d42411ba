import type { CitedWork } from './cited-work'

const typeOf = {
  'journal-article': 'article',
  book: 'book',
  'web-page': 'misc',
} as const satisfies Record<CitedWork['kind'], string>

const placeOf = {
  'journal-article': 'journal',
  book: 'publisher',
  'web-page': 'howpublished',
} as const satisfies Record<CitedWork['kind'], string>

/** Works for a bibliography that is set with BibTeX or BibLaTeX. */
export const toBibtex = (works: readonly CitedWork[]): string =>
  works.map((work) => `${toEntry(work)}\n`).join('\n')

function toEntry(work: CitedWork): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authorsOf(work)],
    ['title', `{${escape(work.title)}}`],
    ['year', work.year === null ? null : String(work.year)],
    ['date', work.date],
    [placeOf[work.kind], escape(work.publishedIn)],
    ['doi', work.doi],
    ['url', work.address],
    ['note', work.note === null ? null : escape(work.note)],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  )
  return [`@${typeOf[work.kind]}{${work.key},`, ...lines, '}'].join('\n')
}

/** Each in braces: "van der Gaag" and "NICE" are whole names. */
const authorsOf = ({ authors, hasMoreAuthors }: CitedWork): string =>
  [...authors.map((author) => `{${escape(author)}}`), ...(hasMoreAuthors ? ['others'] : [])].join(
    ' and ',
  )

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escape = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`)
