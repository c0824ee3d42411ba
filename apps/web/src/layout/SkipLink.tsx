import styles from './Layout.module.css'

export const mainId = 'main'

/** First in the order of tabs: past the header. */
export const SkipLink = () => (
  <a className={styles.skip} href={`#${mainId}`}>
    Skip to the text
  </a>
)
