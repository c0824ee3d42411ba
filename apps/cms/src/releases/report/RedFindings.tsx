import type { ChecksReport } from '../checks-report'
import { collectionOf, type AddressOf } from './addresses'
import { DocumentLink } from './DocumentLink'
import { ReaderView } from './ReaderView'
import styles from './Report.module.css'

type Props = { readonly report: ChecksReport; readonly addressOf: AddressOf }

/** Everything that keeps a release from going live, each with the reader whom it would harm. */
export function RedFindings({ report, addressOf }: Props) {
  if (report.outcome === 'passed') return null
  return (
    <section aria-labelledby="red-findings" className={styles.red}>
      <h3 id="red-findings">What keeps it from going live</h3>
      <p>
        Nobody can overrule this. Correct the facts, or the patient case if the evidence asks for
        other advice; then publish and create a new candidate.
      </p>
      <ol className={styles.findings}>
        {report.problems.map(({ place, message }) => (
          <li key={place + message}>
            <h4>{place}</h4>
            <p>{message}</p>
          </li>
        ))}
        <RefutedProperties report={report} addressOf={addressOf} />
        <FailedVignettes report={report} addressOf={addressOf} />
        {report.coverage.untriedRules.map((id) => (
          <li key={id}>
            <h4>
              No patient case meets the rule{' '}
              <DocumentLink addressOf={addressOf} collection="rules" id={id}>
                {id}
              </DocumentLink>
            </h4>
            <p>Nobody has tried it out. Write a case that meets it, and one that nearly does.</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function RefutedProperties({ report, addressOf }: Props) {
  return report.properties
    .filter(({ isSafety }) => isSafety)
    .flatMap(({ says, findings, undecided }) => [
      ...findings.map(({ key, subject, sentence, reader }) => (
        <li key={says + key}>
          <h4>
            <DocumentLink addressOf={addressOf} collection={collectionOf(subject)} id={subject.id}>
              {sentence}
            </DocumentLink>
          </h4>
          <p>It breaks the safety rule: {says}</p>
          {reader === null ? null : <ReaderView reader={reader} />}
        </li>
      )),
      ...undecided.map((subject) => (
        <li key={`${says} ${subject.kind} ${subject.id}`}>
          <h4>
            <DocumentLink addressOf={addressOf} collection={collectionOf(subject)} id={subject.id}>
              Not proved for the {subject.kind} {subject.id}
            </DocumentLink>
          </h4>
          <p>{says} Make its criteria simpler.</p>
        </li>
      )),
    ])
}

function FailedVignettes({ report, addressOf }: Props) {
  return report.vignettes.failed.map(({ id, name, problems, reader, rules }) => (
    <li key={id}>
      <h4>
        <DocumentLink addressOf={addressOf} collection="vignettes" id={id}>
          {name}
        </DocumentLink>
      </h4>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {rules.length === 0 ? null : (
        <p>
          Rules it rests on:{' '}
          {rules.map((rule, place) => (
            <span key={rule}>
              {place === 0 ? '' : ', '}
              <DocumentLink addressOf={addressOf} collection="rules" id={rule}>
                {rule}
              </DocumentLink>
            </span>
          ))}
        </p>
      )}
      {reader === null ? null : <ReaderView reader={reader} />}
    </li>
  ))
}
