'use client' // The engine runs here, on the knowledge that was chosen, with each answer.

import type { Answers, Engine } from '@unknot/advice-engine'
import { fillHarmlessly } from '@unknot/advice-engine/testkit'
import { nextQuestionInWords, type Lexicon } from '@unknot/advice-engine/words'
import type { KnowledgeBase } from '@unknot/content-schema'
import { useMemo, useState } from 'react'
import { QuestionField } from './QuestionField.client'
import { Trace } from './Trace.client'
import styles from './TryIt.module.css'
import { tryCompile, withAnswer, type Answer } from './try-out'

type Props = {
  readonly knowledgeBase: KnowledgeBase
  /** Year-month-day. */
  readonly today: string
  /** Address of the list of rules. */
  readonly rules: string
}

/** What a reader is asked on the left, and what comes of it on the right. */
export function Questionnaire({ knowledgeBase, today, rules }: Props) {
  const compiled = useMemo(() => tryCompile(knowledgeBase), [knowledgeBase])
  const [answers, setAnswers] = useState<Answers>({})
  if (compiled.outcome === 'problem') {
    return (
      <div role="alert">
        <p>The engine cannot read this knowledge yet:</p>
        <ul>
          {compiled.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    )
  }
  const { engine, lexicon } = compiled
  return (
    <div className={styles.columns}>
      <section aria-labelledby="try-it-questions">
        <h2 id="try-it-questions">Questions</h2>
        <div className={styles.tools}>
          <button type="button" onClick={() => setAnswers({})}>
            Start again
          </button>
          <button
            type="button"
            onClick={() => setAnswers(fillHarmlessly(engine.knowledgeBase, answers))}
          >
            Answer the rest with no, none or harmless
          </button>
        </div>
        <Questions
          engine={engine}
          lexicon={lexicon}
          answers={answers}
          onAnswer={(id, answer) => setAnswers(withAnswer(answers, id, answer))}
        />
      </section>
      <Trace engine={engine} lexicon={lexicon} answers={answers} today={today} rules={rules} />
    </div>
  )
}

type QuestionsProps = {
  readonly engine: Engine
  readonly lexicon: Lexicon
  readonly answers: Answers
  readonly onAnswer: (id: string, answer: Answer | undefined) => void
}

function Questions({ engine, lexicon, answers, onAnswer }: QuestionsProps) {
  const next = engine.nextQuestions(answers)
  const [first] = next
  const screen = next.filter((one) => one.screen === first?.screen)
  const given = engine.knowledgeBase.questions.filter(({ id }) => answers[id] !== undefined)
  const others = engine.knowledgeBase.questions.filter(
    ({ id }) => answers[id] === undefined && screen.every(({ question }) => question !== id),
  )
  const field = (id: string) => {
    const question = lexicon.questions.get(id)
    return question === undefined ? null : (
      <QuestionField
        key={id}
        question={question}
        answer={answers[id]}
        onAnswer={(answer) => onAnswer(id, answer)}
      />
    )
  }
  return (
    <>
      <h3>
        {first === undefined
          ? 'Nothing more is asked'
          : `Next: ${nextQuestionInWords(lexicon, first).screen}`}
      </h3>
      {screen.map((one) => (
        <div key={one.question}>
          {field(one.question)}
          <p className={styles.aside}>{nextQuestionInWords(lexicon, one).decides}</p>
        </div>
      ))}
      <details open={given.length > 0 && given.length <= 12}>
        <summary>Answered ({given.length})</summary>
        {given.map(({ id }) => field(id))}
      </details>
      <details>
        <summary>Not asked yet ({others.length})</summary>
        {others.map(({ id }) => field(id))}
      </details>
    </>
  )
}
