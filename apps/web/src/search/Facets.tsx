import { kindWords } from './kind-words'
import { addressOf, type Query } from './read-query'
import type { Results } from './search-library'
import styles from './Search.module.css'

type Props = { readonly query: Query; readonly results: Results }

/** Everything, or one kind of page only. */
export function Facets({ query, results: { count, facets } }: Props) {
  if (facets.length < 2 && query.kind === null) return null
  const choices = [
    { kind: null, label: 'All', count },
    ...facets.map((facet) => ({ ...facet, label: kindWords[facet.kind].several })),
  ]
  return (
    <nav aria-label="Kinds of page">
      <ul className={styles.facets}>
        {choices.map(({ kind, label, count: several }) => (
          <li key={label}>
            <a
              href={addressOf(query.words, kind)}
              aria-current={kind === query.kind ? 'true' : undefined}
            >
              {label} <span className={styles.count}>{several}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
