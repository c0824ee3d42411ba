import type { PageDocument } from '@unknot/content-schema'
import type { Metadata } from 'next'
import type { LibraryPage } from '../../content/library-page'
import { summaryOf, titleOf } from '../../content/pages'
import { pageMetadata } from '../../layout/page-metadata'

/** What a published document says of itself to those who pass it on; nothing where there is none. */
export const documentMetadata = (found: LibraryPage<PageDocument> | null): Metadata =>
  found === null
    ? {}
    : pageMetadata(
        {
          title: seoOf(found.page).title ?? titleOf(found.page),
          description: seoOf(found.page).description ?? summaryOf(found.page),
          path: found.path,
        },
        {
          hasPicture: true,
          forms: { 'text/markdown': `${found.path}.md` },
          isWithdrawn: found.isWithdrawn,
        },
      )

/** What editors want search engines and shared links to show instead. */
const seoOf = (page: PageDocument) => ('seo' in page ? (page.seo ?? {}) : {})
