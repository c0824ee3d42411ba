import { feedFormats } from './sections'
import styles from './Follow.module.css'

const names = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const

/** How to hear of what is new in a part of the library. */
export const Follow = ({ path }: { readonly path: string }) => (
  <p className={styles.follow}>
    Follow what is new and what has changed:{' '}
    {feedFormats.map(({ format, file }, place) => (
      <span key={format}>
        {place > 0 && ', '}
        <a href={`${path}/${file}`}>{names[format]}</a>
      </span>
    ))}
    .
  </p>
)
