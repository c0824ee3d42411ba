import type { CareLevel } from '@unknot/content-schema'
import { longDate } from '../design-system/long-date'
import { checkAgainOn, seenBy } from './check-again'
import styles from './Result.module.css'
import { stillWorried } from './words'

type Props = { readonly careLevel: CareLevel; readonly today: string }

/** When to look at it again, and what always holds. */
export function CheckAgain({ careLevel, today }: Props) {
  const dates = checkAgainOn(careLevel, today)
  const seen = seenBy(careLevel, today)
  return (
    <div>
      <h2>When to check again</h2>
      {dates.length > 0 && (
        <>
          <p>Go through these questions again on:</p>
          <ul className={styles.dates}>
            {dates.map((date) => (
              <li key={date}>
                <time dateTime={date}>{longDate(date)}</time>
              </li>
            ))}
          </ul>
          <p className={styles.release}>These dates are usual practice; source not yet checked.</p>
        </>
      )}
      {seen !== null && (
        <p>
          A doctor should have seen you by <time dateTime={seen}>{longDate(seen)}</time>.
        </p>
      )}
      <p className={styles.worried}>{stillWorried}</p>
    </div>
  )
}
