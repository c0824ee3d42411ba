import type { ServerProps } from 'payload'
import { addressOf } from '../dashboard/list-address'
import styles from './TryIt.module.css'

/** Under the lists in the menu. */
export function TryItLink({ payload }: ServerProps) {
  return (
    <a className={styles.link} href={addressOf(payload, '/try-it')}>
      Try it: the questionnaire
    </a>
  )
}
