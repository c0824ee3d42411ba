import type { Review } from '@unknot/content-schema'
import { longDate } from '../long-date'
import styles from './ReviewFoot.module.css'

type Props = {
  readonly review: Review
  /** ISO date and time of the last publication. */
  readonly publishedAt: string
  /** What changed for readers, the newest first. */
  readonly changes?: readonly { readonly at: string; readonly note: string }[] | undefined
  /** ISO date. */
  readonly today: string
}

/** When the whole page was last checked, and by whom not. An overdue review is said in words. */
export function ReviewFoot({ review, publishedAt, changes = [], today }: Props) {
  const isOverdue = review.nextReviewDue < today
  return (
    <section aria-labelledby="review" className={styles.foot}>
      <h2 id="review">Review</h2>
      <dl>
        <Row term="Whole page last reviewed" date={review.lastReviewed} />
        <Row term="Next review due" date={review.nextReviewDue} isOverdue={isOverdue} />
        <div>
          <dt>Checked by a clinician</dt>
          <dd>{review.clinicianCheck === 'done' ? 'yes' : 'not yet'}</dd>
        </div>
        <Row term="Text last published" date={publishedAt} />
      </dl>
      {changes.length > 0 && (
        <>
          <h3>What changed</h3>
          <ul className={styles.changes}>
            {changes.map(({ at, note }) => (
              <li key={at}>
                <time dateTime={at}>{longDate(at)}</time>: {note}
              </li>
            ))}
          </ul>
        </>
      )}
      {isOverdue && (
        <p className={styles.overdue}>
          <strong>This page is overdue for its review.</strong> What it says may no longer be right.
          Check anything that matters with a clinician.
        </p>
      )}
    </section>
  )
}

function Row({
  term,
  date,
  isOverdue = false,
}: {
  readonly term: string
  readonly date: string
  readonly isOverdue?: boolean
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <time dateTime={date}>{longDate(date)}</time>
        {isOverdue && ' (overdue)'}
      </dd>
    </div>
  )
}
