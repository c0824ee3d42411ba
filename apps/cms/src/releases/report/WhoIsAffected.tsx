import { careLevelLabels } from '@unknot/content-schema'
import type { Advised, Affected, ChecksReport } from '../checks-report'
import { ReaderView } from './ReaderView'
import styles from './Report.module.css'

type Changes = NonNullable<ChecksReport['changes']>

/** Whose advice changes, with one reader for each way in which it does. */
export function WhoIsAffected({ changes }: { readonly changes: ChecksReport['changes'] }) {
  return (
    <section aria-labelledby="who-is-affected">
      <h3 id="who-is-affected">Who is affected</h3>
      {changes === null ? (
        <p>This is the first release: there is nobody whose advice changes.</p>
      ) : (
        <Compared changes={changes} />
      )}
    </section>
  )
}

function Compared({ changes }: { readonly changes: Changes }) {
  const { since, outcome, affected, undecided, sheets } = changes
  const worse = affected.filter(({ kind }) => kind === 'less-urgent')
  const others = affected.filter(({ kind }) => kind !== 'less-urgent')
  return (
    <>
      {outcome === 'equal' ? (
        <p>Nobody: every reader there can be is proved to get the same advice as now.</p>
      ) : (
        <p>
          Of {sheets.tried.toLocaleString('en-GB')} random answer sheets,{' '}
          <strong>{sheets.changed.toLocaleString('en-GB')}</strong> get other advice than by release{' '}
          {since}: <strong>{sheets.lessUrgent.toLocaleString('en-GB')}</strong> are sent less
          urgently, {sheets.moreUrgent.toLocaleString('en-GB')} more urgently. They are no share of
          real people.
        </p>
      )}
      {undecided.length === 0 ? null : (
        <p>Not settled in the time given, so treat these as changed: {undecided.join('; ')}.</p>
      )}
      {worse.length === 0 ? null : (
        <div className={styles.red}>
          <h4>Sent less urgently than now</h4>
          <Readers affected={worse} since={since} />
        </div>
      )}
      {others.length === 0 ? null : (
        <details open={worse.length === 0 && others.length <= 3}>
          <summary>
            {others.length === 1 ? 'One other change' : `${others.length} other changes`} in what
            readers are told
          </summary>
          <Readers affected={others} since={since} />
        </details>
      )}
    </>
  )
}

type ReadersProps = { readonly affected: readonly Affected[]; readonly since: number }

function Readers({ affected, since }: ReadersProps) {
  return (
    <ol className={styles.findings}>
      {affected.map(({ kind, sentence, reader, before, after }) => (
        <li key={kind + sentence}>
          <p className={styles.sentence}>{sentence}</p>
          <ReaderView reader={reader} />
          <dl className={styles.beforeAfter}>
            <AdvisedView label={`By release ${since}`} advised={before} />
            <AdvisedView label="By this release" advised={after} />
          </dl>
        </li>
      ))}
    </ol>
  )
}

const statusWords = {
  settled: '',
  provisional: 'Some treatments wait for an answer.',
  incomplete: 'Is asked for more first.',
} as const satisfies Record<Advised['status'], string>

function AdvisedView({ label, advised }: { readonly label: string; readonly advised: Advised }) {
  const { careLevel, status, treatments, cautions } = advised
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{careLevelLabels[careLevel]}</strong>
        <span>{statusWords[status]}</span>
        <span>
          {treatments.length === 0 ? 'Nothing is suggested.' : `Suggests ${treatments.join(', ')}.`}
        </span>
        {cautions.length === 0 ? null : <span>With care: {cautions.join(', ')}.</span>}
      </dd>
    </div>
  )
}
