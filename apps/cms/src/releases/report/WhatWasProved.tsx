import type { ChecksReport, Finding } from '../checks-report'
import { collectionOf, type AddressOf } from './addresses'
import { DocumentLink } from './DocumentLink'
import styles from './Report.module.css'

type Props = { readonly report: ChecksReport; readonly addressOf: AddressOf }

/** What holds for every reader there can be, what the cases tried out, and what could be tidier. */
export function WhatWasProved({ report, addressOf }: Props) {
  const { properties, vignettes } = report
  if (properties.length === 0) return null
  const total = vignettes.passed + vignettes.failed.length
  return (
    <section aria-labelledby="what-was-proved">
      <h3 id="what-was-proved">What was proved, and tried out</h3>
      <ul className={styles.proved}>
        {properties
          .filter(({ isSafety }) => isSafety)
          .map(({ property, says, outcome, claims }) => (
            <li key={property} data-outcome={outcome}>
              <strong>{outcomeWords[outcome]}</strong> {says}{' '}
              <span className={styles.aside}>({claims} claims, over every reader)</span>
            </li>
          ))}
        <li data-outcome={vignettes.failed.length === 0 ? 'proved' : 'refuted'}>
          <strong>
            {vignettes.passed} of {total}
          </strong>{' '}
          patient cases get the advice that the evidence asks for.
        </li>
      </ul>
      <ToTidy report={report} addressOf={addressOf} />
      <Untried report={report} addressOf={addressOf} />
    </section>
  )
}

const outcomeWords = { proved: 'Proved.', refuted: 'Refuted.', unknown: 'Not settled.' } as const

function ToTidy({ report, addressOf }: Props) {
  const untidy = report.properties.filter(
    ({ isSafety, findings }) => !isSafety && findings.length > 0,
  )
  const count = untidy.reduce((sum, { findings }) => sum + findings.length, 0)
  if (count === 0) return null
  return (
    <details>
      <summary>{count} things that could be tidier. They keep nothing from going live.</summary>
      {untidy.map(({ property, says, findings }) => (
        <div key={property}>
          <p>{says} But:</p>
          <ul>
            {findings.map((finding) => (
              <TidyFinding key={finding.key} finding={finding} addressOf={addressOf} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

type FindingProps = { readonly finding: Finding; readonly addressOf: AddressOf }

function TidyFinding({ finding: { subject, sentence }, addressOf }: FindingProps) {
  return (
    <li>
      <DocumentLink addressOf={addressOf} collection={collectionOf(subject)} id={subject.id}>
        {sentence}
      </DocumentLink>
    </li>
  )
}

function Untried({ report: { coverage }, addressOf }: Props) {
  const { rulesWithoutNearMiss, untriedContraindications } = coverage
  const lines = [
    ...rulesWithoutNearMiss.map((id) => ['rules', id, `${id}: no case that nearly meets it`]),
    ...untriedContraindications.map((one) => ['treatments', one.split(': ')[0] ?? '', one]),
  ] as const
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{lines.length} things that no patient case tries out yet</summary>
      <ul>
        {lines.map(([collection = '', id = '', words = '']) => (
          <li key={collection + words}>
            <DocumentLink addressOf={addressOf} collection={collection} id={id}>
              {words}
            </DocumentLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
