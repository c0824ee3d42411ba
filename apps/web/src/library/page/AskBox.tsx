import styles from './AskBox.module.css'

/** The way into the questionnaire. */
export const AskBox = () => (
  <div className={styles.box}>
    <p>
      <strong>Which of this fits you?</strong> Answer some questions, danger signs first, and see
      what is worth trying and why.
    </p>
    <p>
      <a className={styles.button} href="/advice">
        Find out what could help
      </a>
    </p>
  </div>
)
