import type { Citation } from '@unknot/advice-engine'
import type { ReleaseManifest } from '@unknot/content-schema'
import type { ReasonView, SaidView } from './result-view'
import styles from './Ledger.module.css'

type Props = {
  readonly reasons: readonly ReasonView[]
  readonly release: ReleaseManifest
}

/** Why the care level is what it is: what was said, the rule, its source and the release. */
export function Reasons({ reasons, release }: Props) {
  const [first, ...others] = reasons
  return (
    <div className={`${styles.panel} ${styles.onScreen}`}>
      <h3>Why</h3>
      {first === undefined ? (
        <p>No rule of the library asks for more than this, and no danger sign was named.</p>
      ) : (
        <Reason reason={first} release={release} isOpen />
      )}
      {others.map((reason) => (
        <Reason
          key={reason.id + reason.careLevel}
          reason={reason}
          release={release}
          isOpen={false}
        />
      ))}
    </div>
  )
}

function Reason({
  reason,
  release,
  isOpen,
}: {
  readonly reason: ReasonView
  readonly release: ReleaseManifest
  readonly isOpen: boolean
}) {
  return (
    <details open={isOpen} className={styles.reason}>
      <summary>{reason.title}</summary>
      <dl className={styles.ledger}>
        <Said said={reason.said} />
        <dt>Rule</dt>
        <dd>
          <code>{reason.id}</code>
        </dd>
        <dt>Rests on</dt>
        <dd>
          {reason.basis}
          <References references={reason.references} />
        </dd>
        <dt>Release</dt>
        <dd>
          {release.number} ({release.hash.slice(0, 12)})
        </dd>
      </dl>
    </details>
  )
}

/** So many answers "no" are listed; more stand behind a summary. */
const mostNoes = 5

/** "You said": a question with the reader's own answer. */
export function Said({ said }: { readonly said: readonly SaidView[] }) {
  if (said.length === 0) return null
  const noes = said.filter(({ answer }) => answer === 'No')
  const isLong = noes.length > mostNoes
  return (
    <>
      <dt>You said</dt>
      <dd>
        <Answers said={isLong ? said.filter((one) => !noes.includes(one)) : said} />
        {isLong && (
          <details className={styles.noes}>
            <summary>“No” to these {noes.length} questions</summary>
            <Answers said={noes} />
          </details>
        )}
      </dd>
    </>
  )
}

function Answers({ said }: { readonly said: readonly SaidView[] }) {
  return (
    <ul className={styles.plain}>
      {said.map(({ question, answer }) => (
        <li key={question}>
          {question} <strong>{answer}</strong>
        </li>
      ))}
    </ul>
  )
}

/** Links to the pages of the sources. */
export function References({ references }: { readonly references: readonly Citation[] }) {
  if (references.length === 0) return null
  return (
    <ul className={styles.plain}>
      {references.map(({ id, label }) => (
        <li key={id}>
          <a href={`/references/${id.toLowerCase()}`}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
