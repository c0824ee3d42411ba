import type { ReactNode } from 'react'
import styles from './Ledger.module.css'

type Row = {
  readonly term: string
  readonly children: ReactNode
}

type Props = {
  readonly rows: readonly Row[]
  /** `strip`: a few short facts side by side. */
  readonly layout?: 'rows' | 'strip'
}

/** Ruled rows of facts: what, and what about it. */
export const Ledger = ({ rows, layout = 'rows' }: Props) => (
  <dl className={styles[layout]}>
    {rows.map(({ term, children }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{children}</dd>
      </div>
    ))}
  </dl>
)
