import type { ChecksReport, DocumentChange } from '../checks-report'
import type { AddressOf } from './addresses'
import { DocumentLink } from './DocumentLink'
import styles from './Report.module.css'

const nouns = {
  rules: 'Rule',
  questions: 'Question',
  treatments: 'Treatment',
  problems: 'Kind of pain',
  scores: 'Score',
  references: 'Source',
} as const satisfies Record<DocumentChange['noun'], string>

type Props = { readonly documents: readonly DocumentChange[]; readonly addressOf: AddressOf }

/** What differs in the documents, field by field, in words. */
export function WhatChanged({ documents, addressOf }: Props) {
  if (documents.length === 0) return <p>No question, rule, treatment or source differs.</p>
  return (
    <ul className={styles.changes}>
      {documents.map((change) => (
        <li key={`${change.noun} ${change.id}`}>
          <h4>
            {nouns[change.noun]} {change.what}:{' '}
            <DocumentLink addressOf={addressOf} collection={change.noun} id={change.id}>
              {change.title}
            </DocumentLink>
          </h4>
          <Fields change={change} />
        </li>
      ))}
    </ul>
  )
}

function Fields({ change: { what, fields } }: { readonly change: DocumentChange }) {
  if (fields.length === 0) return null
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          {what === 'added' ? null : <th scope="col">Live now</th>}
          <th scope="col">With this</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {what === 'added' ? null : <td>{before === null ? '–' : <del>{before}</del>}</td>}
            <td>{after === null ? 'taken out' : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CasesProps = {
  readonly changes: ChecksReport['vignettes']['changes']
  readonly addressOf: AddressOf
}

/** Which patient cases are not those of the live release: a check is only as good as its cases. */
export function ChangedCases({ changes, addressOf }: CasesProps) {
  if (changes === null) return null
  const lists = [
    ['added', changes.added],
    ['changed', changes.changed],
    ['taken out', changes.removed],
  ] as const
  const told = lists.filter(([, ids]) => ids.length > 0)
  if (told.length === 0) return <p>The patient cases are those of the live release.</p>
  return (
    <>
      <h4>Patient cases</h4>
      <ul>
        {told.map(([what, ids]) => (
          <li key={what}>
            {ids.length} {what}:{' '}
            {ids.map((id, place) => (
              <span key={id}>
                {place === 0 ? '' : ', '}
                <DocumentLink addressOf={addressOf} collection="vignettes" id={id}>
                  {id}
                </DocumentLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
