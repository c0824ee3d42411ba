'use client' // Answers are tried at once, with each press.

import type { Question } from '@unknot/advice-engine'
import { useId } from 'react'
import styles from './TryIt.module.css'
import { withTick, type Answer } from './try-out'

type Props = {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}

/** One question, answered as a reader would. */
export function QuestionField({ question, answer, onAnswer }: Props) {
  return (
    <fieldset className={styles.question}>
      <legend>{question.label}</legend>
      <p className={styles.aside}>{question.id}</p>
      <div className={styles.answers}>
        <Answers question={question} answer={answer} onAnswer={onAnswer} />
        <Choice
          isChosen={answer === 'not-sure'}
          label="Not sure"
          onChoose={() => onAnswer('not-sure')}
          name={question.id}
        />
        {answer === undefined ? null : (
          <button type="button" className={styles.quiet} onClick={() => onAnswer(undefined)}>
            Take back
          </button>
        )}
      </div>
    </fieldset>
  )
}

function Answers({ question, answer, onAnswer }: Props) {
  switch (question.kind) {
    case 'yes-no':
      return (['yes', 'no'] as const).map((one) => (
        <Choice
          key={one}
          isChosen={answer === one}
          label={one === 'yes' ? 'Yes' : 'No'}
          onChoose={() => onAnswer(one)}
          name={question.id}
        />
      ))
    case 'choice':
      return question.options.map(({ id, label }) => (
        <Choice
          key={id}
          isChosen={answer === id}
          label={label}
          onChoose={() => onAnswer(id)}
          name={question.id}
        />
      ))
    case 'choices':
      return <Ticks question={question} answer={answer} onAnswer={onAnswer} />
    case 'number':
      return <NumberAnswer question={question} answer={answer} onAnswer={onAnswer} />
  }
}

type ChoiceProps = {
  readonly isChosen: boolean
  readonly label: string
  readonly name: string
  readonly onChoose: () => void
}

function Choice({ isChosen, label, name, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={`try-${name}`} checked={isChosen} onChange={onChoose} />
      {label}
    </label>
  )
}

type Choices = Props & { readonly question: Extract<Question, { kind: 'choices' }> }

function Ticks({ question, answer, onAnswer }: Choices) {
  const ticked = Array.isArray(answer) ? answer : []
  return (
    <>
      {question.options.map(({ id, label }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) => onAnswer(withTick(answer, id, event.target.checked))}
          />
          {label}
        </label>
      ))}
      <Choice
        isChosen={Array.isArray(answer) && answer.length === 0}
        label="None of these"
        name={question.id}
        onChoose={() => onAnswer([])}
      />
    </>
  )
}

type Numbers = Props & { readonly question: Extract<Question, { kind: 'number' }> }

function NumberAnswer({ question, answer, onAnswer }: Numbers) {
  const id = useId()
  const { min, max, unit } = question
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>
        {min} to {max} {unit}
      </label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        value={typeof answer === 'number' ? answer : ''}
        onChange={({ target }) =>
          onAnswer(target.value === '' || !target.validity.valid ? undefined : target.valueAsNumber)
        }
      />
    </span>
  )
}
