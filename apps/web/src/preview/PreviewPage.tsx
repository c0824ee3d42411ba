import type { PageDocument } from '@unknot/content-schema'
import { DraftDocument } from './DraftDocument'
import type { Draft, FoundDraft } from './fetch-draft'
import styles from './Preview.module.css'

type Props = {
  readonly found: FoundDraft
  /** Beside its form, which closes it. */
  readonly isFramed: boolean
  readonly today: string
}

/** A draft as readers would see it, under words that say that it is one; or why it cannot be shown. */
export function PreviewPage({ found, isFramed, today }: Props) {
  if (found.outcome === 'problem') return <NoPreview message={found.message} />
  const { draft } = found
  if ('problems' in draft) return <Incomplete draft={draft} isFramed={isFramed} />
  const { document, path, version: savedAt } = draft
  return (
    <>
      <div className={styles.banner} role="region" aria-label="Preview">
        <p>
          <strong>Draft: readers do not see this.</strong> Saved at {timeOf(savedAt)}.{' '}
          {remarkOn(document)}
        </p>
        {isFramed ? null : <a href={draft.desk}>Back to its form</a>}
      </div>
      <DraftDocument document={document} path={path} savedAt={savedAt} today={today} />
    </>
  )
}

/** What on the page is not of the draft. */
const remarkOn = ({ kind }: PageDocument): string =>
  kind === 'treatment'
    ? 'Facts about evidence and safety stand here as in the live release: they go live by a release.'
    : ''

const NoPreview = ({ message }: { readonly message: string }) => (
  <div className={styles.words}>
    <h1>There is no preview here</h1>
    <p>{message}</p>
    <p>Go back to the desk, open the document, and choose its preview again.</p>
  </div>
)

type Lacking = Extract<Draft, { readonly problems: readonly string[] }>

type IncompleteProps = { readonly draft: Lacking; readonly isFramed: boolean }

const Incomplete = ({ draft, isFramed }: IncompleteProps) => (
  <div className={styles.words}>
    <h1>This draft cannot be shown yet</h1>
    <p>Saved at {timeOf(draft.version)}. Mend these, and the preview appears:</p>
    <ul>
      {draft.problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
    {isFramed ? null : (
      <p>
        <a href={draft.desk}>Back to its form</a>
      </p>
    )}
  </div>
)

/** "09:41 UTC": the server does not know the clock of whoever reads it. */
const timeOf = (at: string): string => `${at.slice(11, 16)} UTC`
