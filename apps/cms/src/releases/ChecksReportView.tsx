import type { Changes, ChecksReport } from './checks-report'
import styles from './ReleasePanel.module.css'

const nouns = ['questions', 'rules', 'treatments', 'references'] as const

/** What the checks found, to be read from top to bottom. */
export function ChecksReportView({ report }: { readonly report: ChecksReport }) {
  const { vignettes, problems, changes } = report
  const total = vignettes.passed + vignettes.failed.length
  return (
    <div className={styles.report}>
      <h4>
        {report.outcome === 'passed' ? 'The checks passed' : 'The checks found something'}, on{' '}
        {report.checkedAt.slice(0, 16).replace('T', ' at ')} (UTC)
      </h4>
      <p>
        {vignettes.passed} of {total} patient cases got the advice that the evidence asks for.
      </p>
      {problems.length === 0 ? null : (
        <>
          <h5>The engine cannot read this</h5>
          <ul>
            {problems.map(({ place, message }) => (
              <li key={place + message}>
                <strong>{place}</strong>: {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {vignettes.failed.length === 0 ? null : (
        <>
          <h5>Patient cases that got other advice</h5>
          <ul>
            {vignettes.failed.map(({ id, name, problems }) => (
              <li key={id}>
                <strong>{name}</strong> ({id})
                <ul>
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      <ChangesView changes={changes} />
    </div>
  )
}

function ChangesView({ changes }: Pick<ChecksReport, 'changes'>) {
  if (changes === null) return <p>This is the first release: there is nothing to compare with.</p>
  const changed = nouns.filter((noun) => countOf(changes[noun]) > 0)
  return (
    <>
      <h5>What changes since release {changes.since}</h5>
      {changed.length === 0 ? <p>Nothing.</p> : null}
      <ul>
        {changed.map((noun) => (
          <li key={noun}>
            {noun[0]?.toUpperCase() + noun.slice(1)}: {describe(changes[noun])}
          </li>
        ))}
      </ul>
    </>
  )
}

const countOf = ({ added, removed, changed }: Changes): number =>
  added.length + removed.length + changed.length

const describe = ({ added, removed, changed }: Changes): string =>
  [listed('added', added), listed('removed', removed), listed('changed', changed)]
    .filter((words) => words !== '')
    .join('; ')

const listed = (verb: string, ids: readonly string[]): string =>
  ids.length === 0 ? '' : `${verb} ${ids.join(', ')}`
