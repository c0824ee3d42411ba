import styles from './OnThisPage.module.css'

type Props = {
  readonly items: readonly { readonly id: string; readonly heading: string }[]
}

/** Links to the headings of a long page. */
export function OnThisPage({ items }: Props) {
  if (items.length < 3) return null
  return (
    <nav aria-labelledby="on-this-page" className={styles.nav}>
      <h2 id="on-this-page">On this page</h2>
      <ol>
        {items.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
