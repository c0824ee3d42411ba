import { citationLabel } from '@unknot/content-schema'
import type { ReferencePage } from '../../content/references'
import { IndexPage, NoEntries } from '../page/IndexPage'
import styles from './ReferenceIndex.module.css'
import { typesInOrder, typeWords, verificationWords } from './words'

/** All sources by kind. */
export function ReferenceIndex({ references }: { readonly references: readonly ReferencePage[] }) {
  const groups = typesInOrder
    .map((type) => ({ type, members: references.filter(({ page }) => page.type === type) }))
    .filter(({ members }) => members.length > 0)
  return (
    <IndexPage
      title="References"
      lead="Every source that the library cites, and how sure we are that its details are right."
    >
      {references.length === 0 && <NoEntries what="references" />}
      <div className={styles.groups}>
        {groups.map(({ type, members }) => (
          <section key={type} aria-labelledby={type}>
            <h2 id={type}>
              {typeWords[type]} <span className={styles.count}>{members.length}</span>
            </h2>
            <ul className={styles.list}>
              {members.map(({ page, path }) => (
                <li key={page.id}>
                  <span className={styles.id}>{page.id}</span>
                  <span>
                    <a href={path}>{citationLabel(page)}</a>
                  </span>
                  <span className={styles.sure}>{verificationWords[page.verification]}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </IndexPage>
  )
}
