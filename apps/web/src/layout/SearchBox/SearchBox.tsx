import styles from './SearchBox.module.css'

type Props = {
  /** Two boxes may stand on one page. */
  readonly id: string
  /** What screen readers call this form. */
  readonly name: string
  readonly words?: string
  readonly isLarge?: boolean
}

/** Leads to the results: a plain form, so that it works everywhere. */
export const SearchBox = ({ id, name, words = '', isLarge = false }: Props) => (
  <form
    className={isLarge ? `${styles.box} ${styles.large}` : styles.box}
    role="search"
    aria-label={name}
    action="/search"
    method="get"
  >
    <label className={isLarge ? styles.label : 'visually-hidden'} htmlFor={id}>
      {isLarge ? 'What are you looking for?' : 'Search'}
    </label>
    <input
      id={id}
      className={styles.words}
      type="search"
      name="q"
      defaultValue={words}
      placeholder={isLarge ? undefined : 'Search'}
      maxLength={200}
      autoComplete="off"
      autoCapitalize="none"
      enterKeyHint="search"
    />
    <button className={styles.button} type="submit">
      {isLarge ? (
        'Search'
      ) : (
        <>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.5"
            />
          </svg>
          <span className="visually-hidden">Search</span>
        </>
      )}
    </button>
  </form>
)
