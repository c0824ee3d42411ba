import type { ShownComment } from '@unknot/content-schema'
import { longDate } from '../design-system/long-date'
import { findSpokenAbout } from '../content/spoken-about'
import { env } from '../env'
import styles from './Voice.module.css'

/** Below a page: what other readers said, and ways to say something oneself. Works without script. */
export function ReaderVoice({ path }: { readonly path: string }) {
  const about = env.SITE_SECRET === '' ? null : findSpokenAbout(path)
  if (about === null) return null
  const address = `/respond?about=${encodeURIComponent(path)}`
  return (
    <section className={styles.voice} aria-labelledby="readers">
      <h2 id="readers">From readers</h2>
      <form className={styles.vote} method="post" action={address}>
        <input type="hidden" name="act" value="helpful" />
        <span id="helpful">Was this page helpful?</span>
        <button type="submit" name="isHelpful" value="yes" aria-describedby="helpful">
          Yes
        </button>
        <button type="submit" name="isHelpful" value="no" aria-describedby="helpful">
          No
        </button>
      </form>
      <p className={styles.ways}>
        <a href={`${address}#mistake`}>Report a mistake</a>{' '}
        <a href={`${address}#comment`}>Leave a comment</a>
      </p>
      {about.comments.length === 0 ? null : <Comments comments={about.comments} />}
    </section>
  )
}

const Comments = ({ comments }: { readonly comments: readonly ShownComment[] }) => (
  <>
    <p className={styles.caution}>Each of these is one reader’s experience, not medical advice.</p>
    <ol className={styles.comments}>
      {comments.map(({ id, name, text, on, reply }) => (
        <li key={id}>
          <p className={styles.by}>
            {name === '' ? 'A reader' : name}, <time dateTime={on}>{longDate(on)}</time>
          </p>
          <p className={styles.text}>{text}</p>
          {reply === undefined ? null : (
            <div className={styles.reply}>
              <p className={styles.by}>Answer of the editors</p>
              <p className={styles.text}>{reply}</p>
            </div>
          )}
        </li>
      ))}
    </ol>
  </>
)
