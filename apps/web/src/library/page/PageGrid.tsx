import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../design-system/Breadcrumbs/Breadcrumbs'
import { Notice } from '../../design-system/Notice/Notice'
import styles from './PageGrid.module.css'

type Props = {
  readonly trail: readonly { readonly label: string; readonly path: string }[]
  readonly title: string
  /** A few words above the heading that say whose words it is. */
  readonly kicker?: string
  /** The first words below the heading. */
  readonly lead: ReactNode
  readonly isWithdrawn?: boolean
  /** Why, in words for readers. */
  readonly withdrawnBecause?: string | undefined
  /** Beside the text on a wide screen, and before it in reading order: danger signs. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

/** Heading, danger signs and text of a library page. */
export function PageGrid(props: Props) {
  const {
    trail,
    title,
    kicker,
    lead,
    isWithdrawn = false,
    withdrawnBecause,
    side,
    children,
  } = props
  return (
    <article className={styles.grid}>
      <div className={styles.head}>
        <Breadcrumbs trail={trail} />
        {kicker === undefined ? <h1>{title}</h1> : <Statement kicker={kicker} title={title} />}
        {isWithdrawn && (
          <Notice kind="withdrawn" title="This page is withdrawn">
            <p>
              We no longer stand by what it says. It is kept so that old links still lead somewhere.
              Do not act on it.
            </p>
            {withdrawnBecause !== undefined && <p>Why: {withdrawnBecause}</p>}
          </Notice>
        )}
        <div className={styles.lead}>{lead}</div>
      </div>
      {side !== undefined && side !== false && <div className={styles.side}>{side}</div>}
      <div className={styles.body}>{children}</div>
    </article>
  )
}

/** A heading that is a whole sentence, said by somebody else. */
const Statement = ({ kicker, title }: { readonly kicker: string; readonly title: string }) => (
  <h1 className={styles.statement}>
    <span className={styles.kicker}>{kicker}</span> {title}
  </h1>
)
