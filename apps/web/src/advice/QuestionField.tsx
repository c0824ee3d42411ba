import type { Answer, Option, Question } from '@unknot/advice-engine'
import { bodySites } from '@unknot/content-schema'
import { BodyMap } from '../design-system/BodyMap/BodyMap'
import { answerField, formFields } from './form-answers'
import styles from './QuestionField.module.css'

type Props = {
  readonly question: Question
  readonly answer: Answer | undefined
  /** What was typed for a number and is none that can be. */
  readonly typed: string
  readonly isMissing: boolean
  /** Whether another answer on this screen decides if it concerns this reader. */
  readonly mayBeLeftOpen: boolean
  /** Whether the screen has already said why it is asked. */
  readonly isReasonKnown: boolean
}

/** One question as native controls; works without any script. */
export function QuestionField(props: Props) {
  const { question, answer, typed, isMissing } = props
  const id = `question-${question.id}`
  const hint = `${id}-why`
  const error = `${id}-error`
  return (
    <fieldset
      className={question.kind === 'yes-no' ? styles.row : styles.field}
      aria-describedby={isMissing ? `${error} ${hint}` : hint}
      id={id}
    >
      <legend className={styles.legend}>{question.label}</legend>
      <div className={styles.words}>
        <div id={hint}>
          <Hints {...props} />
        </div>
        {isMissing && (
          <p className={styles.error} id={error}>
            <strong>{problemOf(question, typed)}</strong> If you do not know, choose “Not sure”.
          </p>
        )}
      </div>
      <Controls question={question} answer={answer} typed={typed} />
      <input type="hidden" name={formFields.shown} value={question.id} />
    </fieldset>
  )
}

type HintProps = Pick<Props, 'question' | 'mayBeLeftOpen' | 'isReasonKnown'>

/** What the words mean, why it is asked, and when to leave it open. */
function Hints({ question: { help, why }, mayBeLeftOpen, isReasonKnown }: HintProps) {
  const reasons = [
    ...(isReasonKnown ? [] : [why]),
    ...(mayBeLeftOpen ? ['Leave this open if it does not concern you.'] : []),
  ]
  return (
    <>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {reasons.length > 0 && <p className={styles.why}>{reasons.join(' ')}</p>}
    </>
  )
}

function problemOf(question: Question, typed: string): string {
  if (question.kind !== 'number' || typed === '') return 'Please answer this.'
  return `Please type a whole number from ${question.min} to ${question.max}. You typed “${typed}”.`
}

function Controls({ question, answer, typed }: Pick<Props, 'question' | 'answer' | 'typed'>) {
  switch (question.kind) {
    case 'yes-no':
      return (
        <Choices kind="radio" question={question.id} options={yesNo} ticked={[answer]} isShort />
      )
    case 'choice':
      return (
        <Choices
          kind="radio"
          question={question.id}
          options={[...question.options, notSure]}
          ticked={[answer]}
        />
      )
    case 'choices': {
      const options = [...question.options, { id: 'none', label: 'None of these' }, notSure]
      return isAboutPlaces(question.options) ? (
        <BodyMap
          name={answerField(question.id)}
          choices={options}
          ticked={tickedOptions(answer).map(String)}
        />
      ) : (
        <Choices
          kind="checkbox"
          question={question.id}
          options={options}
          ticked={tickedOptions(answer)}
        />
      )
    }
    case 'number':
      return <NumberControl question={question} answer={answer} typed={typed} />
  }
}

const isAboutPlaces = (options: readonly Option[]): boolean =>
  options.every(({ id }) => bodySites.some((site) => site === id))

const notSure: Option = { id: 'not-sure', label: 'Not sure' }
const yesNo: readonly Option[] = [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, notSure]

function tickedOptions(answer: Answer | undefined): readonly Answer[] {
  if (answer === undefined) return []
  if (typeof answer === 'object') return answer.length === 0 ? ['none'] : answer
  return [answer]
}

type ChoicesProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly question: string
  readonly options: readonly Option[]
  readonly ticked: readonly (Answer | undefined)[]
  readonly isShort?: boolean
}

function Choices({ kind, question, options, ticked, isShort = false }: ChoicesProps) {
  return (
    <div className={isShort ? styles.short : styles.options}>
      {options.map(({ id, label }) => (
        <label className={styles.option} key={id}>
          <input
            type={kind}
            name={answerField(question)}
            value={id}
            defaultChecked={ticked.includes(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}

/** The answer is typed: a slider would need a drag, and a number has no default. */
function NumberControl({
  question,
  answer,
  typed,
}: {
  readonly question: Extract<Question, { kind: 'number' }>
  readonly answer: Answer | undefined
  readonly typed: string
}) {
  return (
    <div className={styles.number}>
      <label className={styles.numberLabel}>
        <span className={styles.unit}>
          A whole number from {question.min} to {question.max} ({question.unit})
        </span>
        <input
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={4}
          autoComplete="off"
          name={answerField(question.id)}
          defaultValue={typeof answer === 'number' ? answer : typed}
        />
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          name={answerField(question.id)}
          value="not-sure"
          defaultChecked={answer === 'not-sure'}
        />
        <span>Not sure</span>
      </label>
    </div>
  )
}
