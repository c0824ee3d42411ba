import type { PageDocument } from '@unknot/content-schema'
import type { LibraryPage } from '../../content/library-page'
import { titleOf } from '../../content/pages'
import { longDate } from '../../design-system/long-date'
import { siteAddress } from '../../layout/site-address'
import styles from './TakeAway.module.css'

type Props = { readonly found: LibraryPage<PageDocument> }

/** How to cite a page, and the forms in which it can be had. */
export function TakeAway({ found: { page, path, publishedAt, isWithdrawn } }: Props) {
  if (isWithdrawn) return null
  return (
    <section aria-labelledby="cite" className={styles.take}>
      <h2 id="cite">{page.kind === 'reference' ? 'Take it with you' : 'Cite this page'}</h2>
      {page.kind !== 'reference' && (
        <p>
          Unknot. <cite>{titleOf(page)}</cite>. Text of {longDate(publishedAt)}. {siteAddress(path)}
        </p>
      )}
      <p className={styles.forms}>
        {page.kind === 'reference' ? 'This source as ' : 'As '}
        <a href={`${path}.bib`}>BibTeX</a> or <a href={`${path}.ris`}>RIS</a>. The page as{' '}
        <a href={`${path}.md`}>Markdown</a>.
      </p>
    </section>
  )
}
