'use client' // Follows each answer.

import type { Advice, Answers, Engine } from '@unknot/advice-engine'
import {
  adviceInWords,
  whatIfInWords,
  type AdviceInWords,
  type Lexicon,
  type TreatmentInWords,
} from '@unknot/advice-engine/words'
import { careLevelLabels } from '@unknot/content-schema'
import { describeCriterion } from '../criterion/describe-criterion'
import { optionLabels } from '../releases/facts-in-words'
import styles from './TryIt.module.css'

type Props = {
  readonly engine: Engine
  readonly lexicon: Lexicon
  readonly answers: Answers
  readonly today: string
  readonly rules: string
}

/** The advice, with everything that led to it. */
export function Trace({ engine, lexicon, answers, today, rules }: Props) {
  const advice = engine.advise(answers, { today })
  const words = adviceInWords(lexicon, advice)
  return (
    <section className={styles.trace} aria-labelledby="try-it-advice">
      <h2 id="try-it-advice">Advice</h2>
      <div role="status">
        <p className={styles.level}>
          {advice.status === 'incomplete' && advice.careLevel === 'self-care'
            ? 'No advice yet'
            : careLevelLabels[advice.careLevel]}
        </p>
        <p>{[...words.actions, words.status].join(' ')}</p>
      </div>
      <Because advice={advice} words={words} engine={engine} rules={rules} />
      <StillPossible words={words} />
      <p>
        {words.problem === null ? 'No kind of pain is settled.' : `Kind of pain: ${words.problem}.`}
      </p>
      <Treatments title="Suggested, in this order" treatments={words.recommendations} isOpen />
      <Treatments title="Left out" treatments={words.excluded} />
      <Treatments title="Waits for an answer" treatments={words.withheld} />
      {words.scores.map(({ score, sentence }) => (
        <p key={score}>{sentence}</p>
      ))}
      {words.overdue.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WhatIf engine={engine} lexicon={lexicon} answers={answers} />
      <details>
        <summary>These answers, for a patient case</summary>
        <pre className={styles.json}>{JSON.stringify(answers, null, 2)}</pre>
      </details>
    </section>
  )
}

type BecauseProps = Pick<Props, 'engine' | 'rules'> & {
  readonly advice: Advice
  readonly words: AdviceInWords
}

/** Every rule that is met, what was said, and which part of the rule that meets. */
function Because({ advice, words, engine, rules }: BecauseProps) {
  const labels = optionLabels(engine.knowledgeBase)
  return (
    <>
      <h3>Because</h3>
      {words.because.length === 0 ? <p>No rule is met.</p> : null}
      <ul className={styles.ledger}>
        {words.because.map((floor, place) => {
          const hit = advice.because[place]
          return (
            <li key={floor.id + String(place)}>
              <strong>{careLevelLabels[floor.careLevel]}</strong>:{' '}
              {hit?.source === 'rule' ? (
                <a href={`${rules}?search=${encodeURIComponent(floor.id)}`}>{floor.title}</a>
              ) : (
                floor.title
              )}
              <ul>
                {floor.saidSentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className={styles.aside}>
                {hit?.because.map(({ wanted }) => describeCriterion(wanted, labels)).join('; ')}.{' '}
                {floor.basis} {floor.sources.map(({ id }) => id).join(', ')}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function StillPossible({ words }: { readonly words: AdviceInWords }) {
  if (words.stillPossible.length === 0) return null
  return (
    <details>
      <summary>Not ruled out yet ({words.stillPossible.length})</summary>
      <ul>
        {words.stillPossible.map(({ id, sentence, questions }) => (
          <li key={id}>
            {sentence} <span className={styles.aside}>{questions.join(' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

type TreatmentsProps = {
  readonly title: string
  readonly treatments: readonly TreatmentInWords[]
  readonly isOpen?: boolean
}

function Treatments({ title, treatments, isOpen = false }: TreatmentsProps) {
  if (treatments.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>
        {title} ({treatments.length})
      </summary>
      <ol>
        {treatments.map(({ treatment, name, sentences, hits }) => (
          <li key={treatment}>
            <strong>{name}</strong> {sentences.join(' ')}
            {hits.map((hit) => (
              <p key={hit.id} className={styles.aside}>
                {hit.words} {hit.saidSentences.join(' ')} {hit.basis}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}

function WhatIf({ engine, lexicon, answers }: Pick<Props, 'engine' | 'lexicon' | 'answers'>) {
  const changes = engine.whatIf(answers)
  if (changes.length === 0) return null
  return (
    <details>
      <summary>What would change it ({changes.length})</summary>
      <ul>
        {changes.map((change) => (
          <li key={`${change.question} ${JSON.stringify(change.answer)}`}>
            {whatIfInWords(lexicon, change).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
