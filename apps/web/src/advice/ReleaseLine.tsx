import type { ReleaseManifest } from '@unknot/content-schema'
import { longDate } from '../design-system/long-date'
import styles from './Result.module.css'

type Props = {
  readonly release: ReleaseManifest
  /** ISO date of the advice. */
  readonly today: string
  readonly isLocal: boolean
}

/** Where the advice comes from, when it was given, and what became of the answers. */
export const ReleaseLine = ({ release, today, isLocal }: Props) => (
  <p className={styles.release}>
    This is information, not a diagnosis. Given on {longDate(today)}, from release {release.number}{' '}
    of the library’s facts (<span className={styles.hash}>{release.hash.slice(0, 12)}</span>),
    sealed on {longDate(release.sealedAt)}. Checked by a clinician:{' '}
    {release.isCheckedByClinician ? 'yes' : 'not yet'}.{' '}
    {isLocal
      ? 'It was worked out in this browser; your answers were not sent.'
      : 'Your answers were sent to this site to work it out; they were not stored and not logged.'}
  </p>
)
