import type { ReactNode } from 'react'
import styles from './Ledger.module.css'

type Row = {
  readonly term: string
  readonly children: ReactNode
}

type Props = { readonly rows: readonly Row[] }

/** Ruled rows of facts: what, and what about it. */
export const Ledger = ({ rows }: Props) => (
  <dl className={styles.ledger}>
    {rows.map(({ term, children }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{children}</dd>
      </div>
    ))}
  </dl>
)
