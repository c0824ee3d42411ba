import styles from './Logo.module.css'

/** Above the form for signing in. */
export function Logo() {
  return (
    <div className={styles.logo}>
      <strong className={styles.name}>Unknot</strong>
      <span>The library and its advice, from the editors’ side</span>
    </div>
  )
}
