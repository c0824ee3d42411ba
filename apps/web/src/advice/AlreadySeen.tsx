import styles from './Result.module.css'

/** For whoever comes back from a doctor, and for nobody else. */
export const AlreadySeen = () => (
  <details className={styles.answers}>
    <summary>I have been seen for this already</summary>
    <p className={styles.note}>
      If a doctor has looked at this very sign and nothing is new or worse since, follow the advice
      that you were given there. If it is new, worse or other than before, do as it says above.
      Self-care and treatments stay left out here.
    </p>
  </details>
)
