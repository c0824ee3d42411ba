import { delivererLabels } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import type { TreatmentPage } from '../../content/treatments'
import { CompareTable } from '../../design-system/CompareTable/CompareTable'
import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import { capitalised } from '../page/capitalised'
import { asksForPreference } from './asks-for-preference'
import styles from './ComparePage.module.css'
import { evidenceAbout } from './filters'
import { problemInSentence } from './problem-label'
import { costWords, stepWords, usualPractice } from './words'

type Props = { readonly treatments: readonly TreatmentPage[]; readonly problem: string | null }

/** One row for each question that a reader asks of a treatment. */
export const ComparisonTable = ({ treatments, problem }: Props) => (
  <CompareTable
    caption={
      problem === null
        ? 'From the live release.'
        : `For ${problemInSentence(problem)}. How sure, how big and who should not: from the live release. Sources, and what was not checked at its source, are on the page of each.`
    }
    columns={treatments.map(({ page, path }) => ({ id: page.id, name: page.name, path }))}
    rows={questions.map(({ question, answer }) => ({
      question,
      answers: treatments.map((treatment) => answer(treatment, problem)),
    }))}
  />
)

type Question = {
  readonly question: string
  readonly answer: (treatment: TreatmentPage, problem: string | null) => ReactNode
}

const questions: readonly Question[] = [
  { question: 'Does it help, and how sure is anyone?', answer: evidenceOf },
  { question: 'What kind of care is it?', answer: ({ facts }) => facts && stepWords[facts.step] },
  {
    question: 'What does it cost?',
    answer: ({ facts }) => facts && capitalised(costWords[facts.cost]),
  },
  { question: 'How much effort is it?', answer: ({ facts }) => facts && capitalised(facts.effort) },
  {
    question: 'Who delivers it?',
    answer: ({ page }) => listOf((page.deliveredBy ?? []).map((by) => delivererLabels[by])),
  },
  { question: 'How soon is it felt, if it helps?', answer: timeOf },
  { question: 'What may go wrong?', answer: ({ page }) => listOf(page.sideEffects) },
  { question: 'When to stop and get help?', answer: ({ page }) => page.alarm },
  { question: 'Who should not use it?', answer: neverOf },
  {
    question: 'When to take care?',
    answer: ({ facts }) => listOf((facts?.cautions ?? []).map(({ advice }) => advice)),
  },
]

function evidenceOf({ facts }: TreatmentPage, problem: string | null): ReactNode {
  if (facts === null) return 'Its facts are not released yet.'
  const rows = evidenceAbout(facts, problem)
  if (rows.length === 0) return 'Not tested for this, as far as we found.'
  return rows.map((row) => (
    <div key={row.problem}>
      <EvidenceLine certainty={row.certainty} effect={row.effect} guidelines={row.guidelines} />
      <p>{row.words}</p>
    </div>
  ))
}

function timeOf({ page: { timeToEffect } }: TreatmentPage): ReactNode {
  if (timeToEffect === undefined) return null
  return (
    <>
      {timeToEffect.words}
      {!timeToEffect.isSourceChecked && <small className={styles.unchecked}>{usualPractice}</small>}
    </>
  )
}

function neverOf({ facts }: TreatmentPage): ReactNode {
  if (facts === null) return 'Its facts are not released yet.'
  return (
    <>
      {facts.neverSuggested !== undefined && (
        <p>
          <strong>We never suggest it.</strong> {facts.neverSuggested}
        </p>
      )}
      {listOf(
        facts.contraindications
          .filter(({ when }) => !asksForPreference(when))
          .map(({ reason }) => reason),
      ) ??
        (facts.neverSuggested === undefined && 'No reason to leave it out is on our list.')}
    </>
  )
}

/** Null for an empty list: the table says that nothing is on it. */
function listOf(items: readonly string[]): ReactNode {
  if (items.length === 0) return null
  return items.length === 1 ? (
    items[0]
  ) : (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
