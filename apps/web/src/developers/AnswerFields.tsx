import type { Answer, Answers, Question } from '@unknot/advice-engine'
import styles from './Playground.module.css'

type Props = {
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly onAnswer: (question: string, answer: Answer | undefined) => void
}

/** A control for each question; one that is left alone was not asked. */
export const AnswerFields = ({ questions, answers, onAnswer }: Props) => (
  <div className={styles.fields}>
    {questions.map((question) => (
      <AnswerField
        key={question.id}
        question={question}
        answer={answers[question.id]}
        onAnswer={(answer) => onAnswer(question.id, answer)}
      />
    ))}
  </div>
)

type FieldProps = {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}

function AnswerField({ question, answer, onAnswer }: FieldProps) {
  if (question.kind === 'choices')
    return <Ticks question={question} answer={answer} onAnswer={onAnswer} />
  if (question.kind === 'number')
    return (
      <label>
        {question.label}
        <input
          type="number"
          value={typeof answer === 'number' ? answer : ''}
          min={question.min}
          max={question.max}
          onChange={({ target: { value } }) => onAnswer(value === '' ? undefined : Number(value))}
        />
      </label>
    )
  return (
    <label>
      {question.label}
      <select
        value={typeof answer === 'string' ? answer : ''}
        onChange={({ target: { value } }) => onAnswer(value === '' ? undefined : value)}
      >
        <option value="">Not asked</option>
        {optionsOf(question).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value="not-sure">Not sure</option>
      </select>
    </label>
  )
}

const optionsOf = (question: Exclude<Question, { kind: 'choices' | 'number' }>) =>
  question.kind === 'choice'
    ? question.options
    : [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ]

type TicksProps = FieldProps & { readonly question: Extract<Question, { kind: 'choices' }> }

function Ticks({ question, answer, onAnswer }: TicksProps) {
  const ticked = new Set(Array.isArray(answer) ? answer : [])
  const turn = (id: string, isTicked: boolean) =>
    onAnswer(
      question.options
        .map((one) => one.id)
        .filter((one) => (one === id ? isTicked : ticked.has(one))),
    )
  return (
    <fieldset>
      <legend>{question.label}</legend>
      {question.options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={({ target }) => turn(id, target.checked)}
          />
          {label}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={answer !== undefined && ticked.size === 0}
          onChange={({ target }) => onAnswer(target.checked ? [] : undefined)}
        />
        None of these
      </label>
    </fieldset>
  )
}
