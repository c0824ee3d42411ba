import styles from './Breadcrumbs.module.css'

type Props = {
  /** From the start of the site to the page above this one. */
  readonly trail: readonly { readonly label: string; readonly path: string }[]
}

/** The way back up. The page itself is named by its heading, right below. */
export const Breadcrumbs = ({ trail }: Props) => (
  <nav aria-label="Where you are" className={styles.breadcrumbs}>
    <ol>
      {trail.map(({ label, path }) => (
        <li key={path}>
          <a href={path}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
