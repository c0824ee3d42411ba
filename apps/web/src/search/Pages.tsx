import { kindWords } from './kind-words'
import { Marked } from './Marked'
import type { Found } from './search-library'
import styles from './Search.module.css'

type Props = {
  readonly pages: readonly Found[]
  /** Says of each what it is. */
  readonly hasKinds?: boolean
}

/** Ruled rows: title, and the words that fit. */
export const Pages = ({ pages, hasKinds = false }: Props) => (
  <ul className={styles.pages}>
    {pages.map(({ key, kind, title, otherName, path, snippet, words }) => (
      <li key={key}>
        {hasKinds && <p className={styles.kind}>{kindWords[kind].one}</p>}
        <h3>
          <a href={path}>
            <Marked text={title} words={words} />
          </a>
        </h3>
        {otherName !== null && (
          <p className={styles.kind}>
            Also called: <Marked text={otherName} words={words} />
          </p>
        )}
        <p>
          <Marked text={snippet} words={words} />
        </p>
      </li>
    ))}
  </ul>
)
