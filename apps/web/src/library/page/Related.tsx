import styles from './Related.module.css'

type Props = {
  readonly id: string
  readonly heading: string
  readonly pages: readonly { readonly title: string; readonly path: string }[]
}

/** Where to read on. */
export function Related({ id, heading, pages }: Props) {
  if (pages.length === 0) return null
  return (
    <nav aria-labelledby={id} className={styles.related}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {pages.map(({ title, path }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
