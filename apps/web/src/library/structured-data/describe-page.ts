import { referenceAddress, type PageDocument } from '@unknot/content-schema'
import type { Organization, Thing, WithContext } from 'schema-dts'
import type { LibraryPage } from '../../content/library-page'
import { summaryOf, titleOf } from '../../content/pages'
import { findReferenceById } from '../../content/references'
import { licence } from '../../layout/licence'
import { siteAddress } from '../../layout/site-address'
import { describeFactCheck } from './describe-fact-check'
import { describeReference } from './describe-reference'
import { describeSubject } from './describe-subject'

/**
 * A page in the words of schema.org; null for one that is withdrawn. It names no author and nobody who reviewed it,
 * because nobody has signed. Nothing is rated but the claims that were checked.
 */
export function describePage(found: LibraryPage<PageDocument>): WithContext<Thing> | null {
  const { page, isWithdrawn } = found
  if (isWithdrawn) return null
  const facts = { '@context': 'https://schema.org', ...commonFacts(found) } as const
  if (page.kind === 'reference')
    return { '@type': 'WebPage', ...facts, mainEntity: describeReference(page) }
  const citation = page.references.flatMap(addressOfSource)
  const subject = subjectOf(found)
  return {
    '@type': 'MedicalWebPage',
    ...facts,
    description: summaryOf(page),
    lastReviewed: page.review.lastReviewed,
    ...(citation.length > 0 && { citation }),
    ...(subject !== null && { mainEntity: subject }),
  }
}

const commonFacts = ({ page, path, publishedAt }: LibraryPage<PageDocument>) => ({
  url: siteAddress(path),
  name: titleOf(page),
  inLanguage: 'en-GB',
  dateModified: publishedAt,
  license: licence.address,
  publisher: publisher(),
})

/** The site itself: the only one that stands behind its words. */
const publisher = (): Organization => ({
  '@type': 'Organization',
  name: 'Unknot',
  url: siteAddress('/'),
})

function subjectOf({ page, publishedAt }: LibraryPage<PageDocument>) {
  return page.kind === 'fact-check'
    ? describeFactCheck(page, { by: publisher(), publishedAt })
    : describeSubject(page)
}

function addressOfSource(id: string): string[] {
  const found = findReferenceById(id)
  const address = found && referenceAddress(found.page)
  return address ? [address] : []
}
