import { careLevelLabels, type CareLevel } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import { CareShape } from './CareShape'
import styles from './CareCard.module.css'

type Props = {
  readonly careLevel: CareLevel
  readonly headingLevel: 2 | 3
  readonly headingId?: string
  /** The heading takes the focus when the card appears. */
  readonly isFocusTarget?: boolean
  readonly children: ReactNode
}

/** Before the words of the heading, for those who hear it: the level, however the words may read. */
const prefixes = {
  emergency: 'Emergency:',
  urgent: 'Urgent advice:',
  soon: 'Advice for this week:',
  routine: 'Advice that is not urgent:',
  'self-care': 'Self-care advice:',
} as const satisfies Record<CareLevel, string>

/** How soon to get help. The levels differ in words and shape; colour only repeats them. */
export function CareCard({ careLevel, headingLevel, headingId, isFocusTarget, children }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={`${styles.card} ${styles[careLevel]}`} data-care-level={careLevel}>
      <Heading
        className={styles.heading}
        id={headingId}
        {...(isFocusTarget === true && { tabIndex: -1, 'data-focus': '' })}
      >
        <CareShape careLevel={careLevel} />
        <span>
          <span className="visually-hidden">{prefixes[careLevel]} </span>
          {careLevelLabels[careLevel]}
        </span>
      </Heading>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
