import type { Question } from '@unknot/advice-engine'
import { QuestionField } from './QuestionField'
import { formFields } from './form-answers'
import type { Step } from './questionnaire'
import { readsQuestion } from './reads-question'
import styles from './QuestionScreen.module.css'

type Props = { readonly step: Extract<Step, { kind: 'screen' }>; readonly isLocal: boolean }

/** One screen of the questionnaire. */
export function QuestionScreen({ step, isLocal }: Props) {
  const { screen, questions, answers, missing, typed, previous, canFinish, done } = step
  const isChecklist = questions.length > 1 && questions.every(({ kind }) => kind === 'yes-no')
  const shared = sharedReason(questions)
  const isRestSafe = questions.some(({ kind }) => kind === 'yes-no' || kind === 'choices')
  return (
    <section aria-labelledby="screen-title" className={styles.screen}>
      <p className={styles.place}>Screen {done + 1}</p>
      <h2
        id="screen-title"
        className={styles.title}
        tabIndex={-1}
        data-focus={missing.length === 0 ? '' : undefined}
      >
        {screen.title}
      </h2>
      {screen.intro !== undefined && <p className={styles.intro}>{screen.intro}</p>}
      {shared !== undefined && <p className={styles.reason}>Why we ask: {startLow(shared)}</p>}
      {missing.length > 0 && <MissingSummary step={step} />}
      <input type="hidden" name={formFields.answers} value={JSON.stringify(answers)} />
      <input type="hidden" name={formFields.screen} value={screen.id} />
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          typed={typed[question.id] ?? ''}
          isMissing={missing.includes(question.id)}
          mayBeLeftOpen={dependsOnOthers(question, questions)}
          isReasonKnown={question.why === shared}
        />
      ))}
      <div className={styles.buttons}>
        <button className={styles.primary} name={formFields.intent} value="next">
          Continue
        </button>
        {isChecklist && isRestSafe && (
          <button className={styles.secondary} name={formFields.intent} value="none-of-these">
            No to all the rest, continue
          </button>
        )}
        {canFinish && (
          <button className={styles.secondary} name={formFields.intent} value="finish">
            Skip to the advice
          </button>
        )}
        {previous !== null && (
          <button className={styles.plain} name={formFields.intent} value={`change:${previous}`}>
            Back
          </button>
        )}
      </div>
      <p className={styles.privacy}>
        {isLocal
          ? 'Your answers stay in this browser. They are not sent, and they are gone when you close the page.'
          : 'Your answers are sent to this site to work out the advice. They are not stored and not logged.'}
      </p>
    </section>
  )
}

/** The reason of most questions on a screen, which is then said once above them all. */
function sharedReason(questions: readonly Question[]): string | undefined {
  const sharing = (why: string) => questions.filter((other) => other.why === why).length
  return questions
    .map(({ why }) => why)
    .find((why) => sharing(why) > questions.length / 2 && sharing(why) > 1)
}

const startLow = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

/** Whether it concerns only some readers, which another question on this screen decides. */
const dependsOnOthers = ({ askedWhen }: Question, shown: readonly Question[]): boolean =>
  askedWhen !== undefined &&
  readsQuestion(
    askedWhen,
    shown.map(({ id }) => id),
  )

function MissingSummary({ step: { missing, questions } }: Pick<Props, 'step'>) {
  const open = questions.filter(({ id }) => missing.includes(id))
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} data-focus="">
      <h3>
        {open.length === 1
          ? 'One question is still open'
          : `${open.length} questions are still open`}
      </h3>
      <ul>
        {open.map(({ id, label }) => (
          <li key={id}>
            <a href={`#question-${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
