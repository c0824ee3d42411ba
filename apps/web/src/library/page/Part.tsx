import type { ReactNode } from 'react'
import styles from './Part.module.css'

type Props = { readonly id: string; readonly heading: string; readonly children: ReactNode }

/** A part of a page that is not prose: a heading, and facts below it. */
export const Part = ({ id, heading, children }: Props) => (
  <section aria-labelledby={id} className={styles.part}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
)
