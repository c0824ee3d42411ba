import type { Advice, Basis, NextQuestion, Reason } from '@unknot/advice-engine'
import { careLevelLabels } from '@unknot/content-schema'
import type { ReactNode } from 'react'
import { CareCard } from '../design-system/CareCard/CareCard'
import styles from './Playground.module.css'

type Props = { readonly advice: Advice; readonly next: readonly NextQuestion[] }

/** What the engine answers, with every reason that it gives. */
export const Trace = ({ advice, next }: Props) => (
  <div className={styles.trace} aria-live="polite">
    <CareCard careLevel={advice.careLevel} headingLevel={3}>
      <p>
        <code>{advice.status}</code>
        {advice.careLevelAtMost !== advice.careLevel && (
          <>; may become “{careLevelLabels[advice.careLevelAtMost]}”</>
        )}
      </p>
    </CareCard>
    <List heading="Ask next" empty="Nothing: no further answer changes it.">
      {next.slice(0, mostNext).map(({ question, reason }) => (
        <li key={question}>
          <code>{question}</code> ({reason})
        </li>
      ))}
    </List>
    <List heading="Because" empty="No rule is met.">
      {advice.because.map(({ id, careLevel, because, basis }) => (
        <li key={id + careLevel}>
          <code>{id}</code> → {careLevel}. {saidInWords(because)} {restsOn(basis)}
        </li>
      ))}
    </List>
    <List heading="Suggested" empty="Nothing.">
      {advice.recommendations.map(({ treatment, certainty, effect, problem, cautions }) => (
        <li key={treatment}>
          <code>{treatment}</code>: {certainty} certainty, {effect} effect, for{' '}
          <code>{problem}</code>
          {cautions.map(({ id, words }) => (
            <p key={id}>Take care: {words}</p>
          ))}
        </li>
      ))}
    </List>
    <List heading="Left out" empty="Nothing.">
      {advice.excluded.map(({ treatment, reason, hits }) => (
        <li key={treatment}>
          <code>{treatment}</code>: {reason}
          {hits.map(({ id, words, because }) => (
            <p key={id}>
              {words} {saidInWords(because)}
            </p>
          ))}
        </li>
      ))}
    </List>
    <List heading="Held back until answered" empty="Nothing.">
      {advice.withheld.map(({ treatment, questions }) => (
        <li key={treatment}>
          <code>{treatment}</code>: {questions.join(', ')}
        </li>
      ))}
    </List>
    <details>
      <summary>The whole answer, as JSON</summary>
      <pre className={styles.json} tabIndex={0}>
        {JSON.stringify(advice, null, 2)}
      </pre>
    </details>
  </div>
)

const mostNext = 5

const saidInWords = (because: readonly Reason[]): string =>
  because.length === 0
    ? ''
    : `Said: ${because.map(({ question, answer }) => `${question} = ${String(answer)}`).join('; ')}.`

const restsOn = (basis: Basis): string =>
  basis.kind === 'guideline' ? `Rests on ${basis.references.join(', ')}.` : basis.note

type ListProps = {
  readonly heading: string
  readonly empty: string
  readonly children: readonly ReactNode[]
}

const List = ({ heading, empty, children }: ListProps) => (
  <section>
    <h3>{heading}</h3>
    {children.length === 0 ? <p className={styles.empty}>{empty}</p> : <ul>{children}</ul>}
  </section>
)
