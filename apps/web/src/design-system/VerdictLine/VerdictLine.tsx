import type { FactCheckVerdict } from '@unknot/content-schema'
import { Fragment } from 'react'
import styles from './VerdictLine.module.css'
import { VerdictShape } from './VerdictShape'
import { verdictWords } from './words'

type Props = {
  readonly verdicts: readonly FactCheckVerdict[]
  /** What narrows the verdict, such as "short-term". */
  readonly note: string | null
}

/** What became of a claim: words and a shape, and no colour of its own. */
export const VerdictLine = ({ verdicts, note }: Props) => (
  <p className={styles.line}>
    {verdicts.map((verdict) => (
      <Fragment key={verdict}>
        <span className={styles.verdict}>
          <VerdictShape verdict={verdict} />
          {verdictWords[verdict]}
        </span>{' '}
      </Fragment>
    ))}
    {note !== null && <span className={styles.note}>{note}</span>}
  </p>
)
