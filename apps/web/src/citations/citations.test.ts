import { referenceSchema, type Reference } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { exampleArticle, exampleReference } from '../content/testing/small-library'
import { toBibtex } from './bibtex'
import { pageAsWork, readAuthors, referenceAsWork } from './cited-work'
import { toRis } from './ris'

const reference = (changes: object): Reference => referenceSchema.parse(exampleReference(changes))
const trial = referenceAsWork(
  reference({
    authors: 'van der Gaag, Roelofs et al.',
    title: 'Heat & cold: 50% of {all}',
    type: 'randomised-trial',
    publishedIn: 'Spine_31',
    doi: '10.1/x_y',
    verification: 'verified',
  }),
)
const article = pageAsWork({
  page: exampleArticle(),
  path: '/articles/example-article',
  publishedAt: '2026-11-02T10:00:00.000Z',
  isWithdrawn: false,
})

describe('readAuthors', () => {
  it.each([
    ['French, Cameron', ['French', 'Cameron'], false],
    ['Feller et al.', ['Feller'], true],
    ['NICE', ['NICE'], false],
    ['nidirect / NHS', ['nidirect / NHS'], false],
    ['GIRFT / NHS England (with CSP, BASS)', ['GIRFT / NHS England (with CSP, BASS)'], false],
  ])('reads %j', (written, authors, hasMoreAuthors) => {
    expect(readAuthors(written)).toEqual({ authors, hasMoreAuthors })
  })
})

describe('toBibtex', () => {
  it('writes an entry in which no sign of a text means anything', () => {
    expect(toBibtex([trial])).toBe(
      '@article{R01,\n' +
        '  author = {{van der Gaag} and {Roelofs} and others},\n' +
        '  title = {{Heat \\& cold: 50\\% of \\{all\\}}},\n' +
        '  year = {2026},\n' +
        '  journal = {Spine\\_31},\n' +
        '  doi = {10.1/x_y},\n' +
        '  url = {https://doi.org/10.1/x_y},\n' +
        '}\n',
    )
  })

  it('says of a source that was not checked that it was not', () => {
    expect(toBibtex([referenceAsWork(reference({ verification: 'from-memory' }))])).toContain(
      'note = {Details not checked at the source.}',
    )
  })
})

describe('toRis', () => {
  it('writes one work after another, each line with its tag', () => {
    const lines = toRis([trial, article]).split('\r\n')

    expect(
      lines.filter((line) => line !== '').every((line) => /^[A-Z\d]{2} {2}- /.test(line)),
    ).toBe(true)
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(2)
    expect(lines).toContain('DO  - 10.1/x_y')
  })

  it('cites a page in its present words, and says that no clinician has checked it', () => {
    expect(toRis([article])).toContain('DA  - 2026/11/02\r\n')
    expect(toRis([article])).toContain('Checked by a clinician: not yet.')
  })
})
