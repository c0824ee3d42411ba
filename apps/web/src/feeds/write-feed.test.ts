import { beforeAll, describe, expect, it } from 'vitest'
import { publishLibrary } from '../content/testing/publish-library'
import { exampleArticle, exampleTreatment } from '../content/testing/small-library'
import { feedSections, type FeedFormat } from './sections'
import { writeFeed } from './write-feed'

function feedOf(path: string, format: FeedFormat): string {
  const section = feedSections.find((it) => it.path === path)
  if (section === undefined) throw new Error(`There is no part ${path}.`)
  return writeFeed(section, format)
}

beforeAll(() =>
  publishLibrary({
    documents: [exampleArticle({ title: 'Heat & <cold>' }), exampleTreatment()],
  }),
)

describe('writeFeed', () => {
  it('names each page once, with its address, its date and its words', () => {
    expect(JSON.parse(feedOf('', 'json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1',
      items: [
        {
          url: 'http://localhost:3000/articles/example-article',
          title: 'Heat & <cold>',
          summary: 'An example.',
          date_modified: '2026-11-01T00:00:00.000Z',
        },
        { url: 'http://localhost:3000/treatments/example-treatment' },
      ],
    })
  })

  it('has in a part of the library what belongs to it, and nothing else', () => {
    const text = feedOf('/treatments', 'rss')

    expect(text).toContain('/treatments/example-treatment</link>')
    expect(text).not.toContain('/articles/')
  })

  it.each(['rss', 'atom'] as const)('lets no sign of a text end an element: %s', (format) => {
    expect(feedOf('/articles', format)).toMatch(/<!\[CDATA\[Heat & <cold>\]\]>|Heat &amp; &lt;cold/)
  })

  it('stands where nothing has been published', () => {
    expect(feedOf('/muscles', 'atom')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })
})
