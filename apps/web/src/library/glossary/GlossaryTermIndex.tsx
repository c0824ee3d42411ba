import type { GlossaryTermPage } from '../../content/glossary'
import { IndexPage, NoEntries } from '../page/IndexPage'
import { byLetter } from './by-letter'
import styles from './GlossaryTermIndex.module.css'

type Props = { readonly terms: readonly GlossaryTermPage[] }

/** All terms on one page, from A to Z; each can be linked to. */
export function GlossaryTermIndex({ terms }: Props) {
  const letters = byLetter(terms)
  return (
    <IndexPage
      title="Glossary"
      lead="Words that doctors, therapists and studies use, in plain words."
    >
      {letters.length === 0 && <NoEntries what="terms" />}
      {letters.length > 1 && (
        <nav aria-label="Letters">
          <ul className={styles.letters}>
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(({ letter, members }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className={styles.letter}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl>
            {members.map(({ page, path }) => (
              <div key={page.id} id={page.slug}>
                <dt>
                  <a href={path}>{page.term}</a>
                </dt>
                <dd>
                  {page.meaning}
                  {page.synonyms.length > 0 && (
                    <p className={styles.synonyms}>Also: {page.synonyms.join(', ')}</p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </IndexPage>
  )
}
