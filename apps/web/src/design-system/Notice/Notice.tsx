import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type Props = {
  /** `alarm`: what to act on at once. `withdrawn`: do not follow this page. `plain`: good to know. */
  readonly kind: 'alarm' | 'withdrawn' | 'plain'
  readonly title: string
  readonly children: ReactNode
}

/** A few words that must not be missed. */
export const Notice = ({ kind, title, children }: Props) => (
  <div className={`${styles.notice} ${styles[kind]}`}>
    <p className={styles.title}>{title}</p>
    {children}
  </div>
)
