import type { Treatment } from '@unknot/content-schema'
import { Part } from '../page/Part'
import styles from './HowTo.module.css'
import { usualPractice } from './words'

/** How to do it, and how much. */
export function HowTo({ howTo }: Pick<Treatment, 'howTo'>) {
  const { steps, dose, isSourceChecked } = howTo
  if (steps.length === 0 && dose === null) return null
  return (
    <Part id="how-to" heading="How to do it">
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {dose !== null && (
        <p className={styles.dose}>
          <strong>How much:</strong> {dose}
        </p>
      )}
      {!isSourceChecked && <p className={styles.unchecked}>{usualPractice}</p>}
    </Part>
  )
}
