import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../design-system/Breadcrumbs/Breadcrumbs'
import { Notice } from '../../design-system/Notice/Notice'
import styles from './PageGrid.module.css'

type Props = {
  readonly trail: readonly { readonly label: string; readonly path: string }[]
  readonly title: string
  /** The first words below the heading. */
  readonly lead: ReactNode
  readonly isWithdrawn?: boolean
  /** Beside the text on a wide screen, and before it in reading order: danger signs. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

/** Heading, danger signs and text of a library page. */
export function PageGrid({ trail, title, lead, isWithdrawn = false, side, children }: Props) {
  return (
    <article className={styles.grid}>
      <div className={styles.head}>
        <Breadcrumbs trail={trail} />
        <h1>{title}</h1>
        {isWithdrawn && (
          <Notice kind="withdrawn" title="This page is withdrawn">
            <p>
              We no longer stand by what it says. It is kept so that old links still lead somewhere.
              Do not act on it.
            </p>
          </Notice>
        )}
        <div className={styles.lead}>{lead}</div>
      </div>
      {side !== undefined && <div className={styles.side}>{side}</div>}
      <div className={styles.body}>{children}</div>
    </article>
  )
}
