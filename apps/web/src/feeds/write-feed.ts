import { Feed } from 'feed'
import { listNews } from '../content/news'
import { summaryOf, titleOf } from '../content/pages'
import { intendedPurpose } from '../layout/intended-purpose'
import { licence } from '../layout/licence'
import { siteAddress } from '../layout/site-address'
import type { FeedFormat, FeedSection } from './sections'

const mostItems = 50

/** The pages that were published last, in one of the three formats that readers of feeds know. */
export function writeFeed(section: FeedSection, format: FeedFormat): string {
  const feed = fillFeed(section)
  switch (format) {
    case 'rss':
      return feed.rss2()
    case 'atom':
      return feed.atom1()
    case 'json':
      return feed.json1()
  }
}

function fillFeed({ path: section, title, kind }: FeedSection): Feed {
  const news = listNews(kind).slice(0, mostItems)
  const feed = new Feed({
    title,
    description: intendedPurpose,
    id: siteAddress(section === '' ? '/' : section),
    link: siteAddress(section === '' ? '/' : section),
    language: 'en-GB',
    // With nothing in it, it has never changed.
    updated: new Date(news[0]?.publishedAt ?? 0),
    generator: false,
    copyright: licence.name,
    author: { name: 'Unknot', link: siteAddress('/') },
    feedLinks: {
      rss: siteAddress(`${section}/rss.xml`),
      atom: siteAddress(`${section}/atom.xml`),
      json: siteAddress(`${section}/feed.json`),
    },
  })
  for (const { page, path, publishedAt } of news) {
    const address = siteAddress(path)
    const summary = summaryOf(page)
    feed.addItem({
      title: titleOf(page),
      id: address,
      guid: address,
      link: address,
      date: new Date(publishedAt),
      description: summary,
      // JSON Feed takes it for HTML.
      content: `<p>${escape(summary)}</p>`,
    })
  }
  return feed
}

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`)
