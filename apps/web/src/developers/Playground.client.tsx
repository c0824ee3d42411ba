'use client' // The engine runs while somebody types: in the browser, so that nothing is sent.

import type { Answer, Answers } from '@unknot/advice-engine'
import { useDeferredValue, useMemo, useState } from 'react'
import { AnswerFields } from './AnswerFields'
import { openKnowledgeBase, type PlaygroundProblem } from './open-knowledge-base'
import styles from './Playground.module.css'
import { Trace } from './Trace'

type Props = {
  /** The knowledge base to begin with, as text. */
  readonly example: string
  readonly today: string
}

/** Answers on the left, advice and its reasons on the right, and the knowledge base to change below. */
export function Playground({ example, today }: Props) {
  const [text, setText] = useState(example)
  const [answers, setAnswers] = useState<Answers>({})
  const [isLoading, setIsLoading] = useState(false)
  const typed = useDeferredValue(text)
  const opened = useMemo(() => openKnowledgeBase(typed), [typed])

  const answer = (question: string, given: Answer | undefined) =>
    setAnswers(({ [question]: _before, ...others }) =>
      given === undefined ? others : { ...others, [question]: given },
    )

  async function loadRelease(): Promise<void> {
    setIsLoading(true)
    const text = await fetchLiveKnowledgeBase()
    setIsLoading(false)
    if (text !== null) begin(text)
  }

  function begin(text: string): void {
    setText(text)
    setAnswers({})
  }

  return (
    <div className={styles.playground}>
      {opened.outcome === 'ok' ? (
        <Advised engine={opened.engine} answers={answers} today={today} onAnswer={answer} />
      ) : (
        <Problems problems={opened.problems} />
      )}
      <section aria-labelledby="knowledge-base" className={styles.editor}>
        <h2 id="knowledge-base">The knowledge base</h2>
        <p id="how-to-edit">Change anything. What is wrong is named above, with its place.</p>
        <p className={styles.buttons}>
          <button type="button" onClick={() => begin(example)}>
            Back to the small example
          </button>
          <button type="button" disabled={isLoading} onClick={() => void loadRelease()}>
            {isLoading ? 'Loading …' : 'Load the live release'}
          </button>
          <button type="button" onClick={() => setAnswers({})}>
            Forget the answers
          </button>
        </p>
        <textarea
          aria-labelledby="knowledge-base"
          aria-describedby="how-to-edit"
          aria-invalid={opened.outcome === 'problem'}
          spellCheck={false}
          rows={30}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
        />
      </section>
    </div>
  )
}

/** The only request: for what everybody may read, and without anything that was typed. */
async function fetchLiveKnowledgeBase(): Promise<string | null> {
  const response = await fetch('/advice/release.json').catch(() => null)
  if (response === null || !response.ok) return null
  const release: { readonly knowledgeBase: unknown } = await response.json()
  return JSON.stringify(release.knowledgeBase, null, 2)
}

type AdvisedProps = {
  readonly engine: Extract<ReturnType<typeof openKnowledgeBase>, { outcome: 'ok' }>['engine']
  readonly answers: Answers
  readonly today: string
  readonly onAnswer: (question: string, answer: Answer | undefined) => void
}

function Advised({ engine, answers, today, onAnswer }: AdvisedProps) {
  const known = answersToKnownQuestions(engine.parseAnswers, answers)
  return (
    <div className={styles.sides}>
      <section aria-labelledby="answers">
        <h2 id="answers">Answers</h2>
        <AnswerFields
          questions={engine.knowledgeBase.questions}
          answers={known}
          onAnswer={onAnswer}
        />
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice">Advice, and why</h2>
        <Trace advice={engine.advise(known, { today })} next={engine.nextQuestions(known)} />
      </section>
    </div>
  )
}

/** An answer to a question that was edited away, or whose options changed, is left out. */
const answersToKnownQuestions = (
  parse: AdvisedProps['engine']['parseAnswers'],
  answers: Answers,
): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => parse({ [id]: answer }).outcome === 'ok'),
  )

const Problems = ({ problems }: { readonly problems: readonly PlaygroundProblem[] }) => (
  <section aria-labelledby="problems" className={styles.problems}>
    <h2 id="problems">
      {problems.length === 1 ? 'One thing is wrong' : `${problems.length} things are wrong`}
    </h2>
    <ul role="status">
      {problems.slice(0, mostProblems).map(({ place, message }) => (
        <li key={place + message}>
          <code>{place}</code>
          <p>{message}</p>
        </li>
      ))}
    </ul>
  </section>
)

const mostProblems = 20
