import { voiceLimits } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import type { SpokenAbout } from '../content/spoken-about'
import { Breadcrumbs } from '../design-system/Breadcrumbs/Breadcrumbs'
import { Notice } from '../design-system/Notice/Notice'
import type { Outcome } from './outcomes'
import { trapField, type Act, type Written } from './read-form'
import styles from './Voice.module.css'

type Props = {
  readonly about: SpokenAbout
  /** What came of a form that was sent just now. */
  readonly outcome: Outcome | null
  /** When these forms were made, signed. */
  readonly issued: string
}

/** Forms to report a mistake or to leave a comment, and what came of them. */
export function RespondPage({ about, outcome, issued }: Props) {
  const written = outcome?.kind === 'problem' ? outcome.written : null
  const form = { about, issued }
  return (
    <div className={styles.respond}>
      <Breadcrumbs trail={[{ label: 'Start', path: '/' }]} />
      <h1>About “{about.title}”</h1>
      {outcome === null ? null : <Told outcome={outcome} path={about.path} />}
      <Notice kind="alarm" title="Nobody answers here at once">
        <p>
          If you have new numbness between the legs, trouble passing urine, chest pain, or you feel
          very unwell, do not write here: get medical help now.
        </p>
      </Notice>
      {outcome?.kind === 'thanks' ? null : (
        <>
          <MistakeForm {...form} written={written?.act === 'mistake' ? written : null} />
          <CommentForm {...form} written={written?.act === 'comment' ? written : null} />
        </>
      )}
      <p>
        <a href={about.path}>Back to “{about.title}”</a>
      </p>
    </div>
  )
}

/** What is said where it is not known which page the words would be about. */
export const WhichPage = () => (
  <div className={styles.respond}>
    <Breadcrumbs trail={[{ label: 'Start', path: '/' }]} />
    <h1>Which page is it about?</h1>
    <p>
      The forms stand with each page. Open the page that you want to tell us about, and choose
      “Report a mistake” or “Leave a comment” at its foot.
    </p>
    <p>
      <a href="/search">Search the library</a>
    </p>
  </div>
)

const thanks = {
  helpful: 'Your answer is counted.',
  mistake: 'A person reads every report. Where you are right, the page is changed and says so.',
  comment:
    'A person reads every comment before others can see it, which may take some days. If it is shown, it stands below the page.',
} as const satisfies Record<Act, string>

const Told = ({ outcome, path }: { readonly outcome: Outcome; readonly path: string }) =>
  outcome.kind === 'thanks' ? (
    <Notice kind="plain" title="Thank you">
      <p>{thanks[outcome.written.act]}</p>
    </Notice>
  ) : (
    <div role="alert">
      <Notice kind="alarm" title="It was not sent yet">
        <p>{outcome.problem}</p>
        {outcome.written.act === 'helpful' ? (
          <p>
            <a href={`${path}#readers`}>Answer again on the page</a>
          </p>
        ) : null}
      </Notice>
    </div>
  )

type FormProps = Omit<Props, 'outcome'> & { readonly written: Written | null }

const MistakeForm = ({ about, issued, written }: FormProps) => (
  <Form act="mistake" heading="Report a mistake" about={about} issued={issued}>
    <label htmlFor="place">Where is it?</label>
    <select id="place" name="place" defaultValue={written?.place ?? ''}>
      <option value="">The page as a whole</option>
      {about.places.map((place) => (
        <option key={place} value={place}>
          {place}
        </option>
      ))}
    </select>
    <label htmlFor="mistake-text">What is wrong, and what would be right?</label>
    <textarea
      id="mistake-text"
      name="text"
      rows={5}
      required
      maxLength={voiceLimits.mistake}
      defaultValue={written?.text}
    />
    <button type="submit">Send the report</button>
  </Form>
)

const CommentForm = ({ about, issued, written }: FormProps) => (
  <Form act="comment" heading="Leave a comment" about={about} issued={issued}>
    <p>
      A person reads it before others can see it. No e-mail address is needed. Please leave out what
      tells others who you are.
    </p>
    <label htmlFor="name">Name to show, if you like</label>
    <input
      id="name"
      name="name"
      type="text"
      maxLength={voiceLimits.name}
      autoComplete="off"
      defaultValue={written?.name}
    />
    <label htmlFor="comment-text">Your comment</label>
    <textarea
      id="comment-text"
      name="text"
      rows={6}
      required
      maxLength={voiceLimits.comment}
      defaultValue={written?.text}
    />
    <button type="submit">Send the comment</button>
  </Form>
)

type FrameProps = {
  readonly act: Act
  readonly heading: string
  readonly about: SpokenAbout
  readonly issued: string
  readonly children: ReactNode
}

/** A form with what machines give themselves away by. */
const Form = ({ act, heading, about, issued, children }: FrameProps) => (
  <section id={act} aria-labelledby={`${act}-heading`}>
    <h2 id={`${act}-heading`}>{heading}</h2>
    <form
      className={styles.form}
      method="post"
      action={`/respond?about=${encodeURIComponent(about.path)}#main`}
    >
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="issued" value={issued} />
      <p className={styles.trap} aria-hidden="true">
        <label>
          Leave this empty
          <input type="text" name={trapField} tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      {children}
    </form>
  </section>
)
