import { kindWords } from './kind-words'
import styles from './Search.module.css'

/** For a reader who has not found it, or has not asked yet. */
export const WaysOn = () => (
  <section aria-labelledby="ways-on" className={styles.group}>
    <h2 id="ways-on">Other ways to find it</h2>
    <ul className={styles.ways}>
      <li>
        <a href="/advice">Answer questions about your pain</a>, danger signs first, and see what is
        worth trying
      </li>
      <li>
        Look through the lists:{' '}
        {Object.values(kindWords).map(({ several, list }, place) => (
          <span key={list}>
            {place > 0 && ', '}
            <a href={list}>{several.toLowerCase()}</a>
          </span>
        ))}
      </li>
      <li>
        Something feels badly wrong? Read the <a href="/#danger-signs">danger signs</a>
      </li>
    </ul>
  </section>
)
