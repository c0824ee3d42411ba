import { AlreadySeen } from './AlreadySeen'
import { CareLevelCard } from './CareLevelCard'
import { formFields } from './form-answers'
import type { Step } from './questionnaire'
import type { QuestionnaireProps } from './Questionnaire.client'
import { Reasons } from './Reasons'
import { ReleaseLine } from './ReleaseLine'
import styles from './Result.module.css'
import { YourAnswers } from './YourAnswers'

type Props = Pick<QuestionnaireProps, 'release' | 'settings'> & {
  readonly step: Extract<Step, { kind: 'result' }>
  readonly isLocal: boolean
  /** Leads back to the questions that are still open; only where a tick broke in on them. */
  readonly goBack?: () => void
}

/** In an emergency: whom to call, and nothing that could hold the reader up. */
export function Interruption({ step, release, settings, isLocal, goBack }: Props) {
  const { advice, view, answers } = step
  return (
    <section aria-labelledby="result-title" className={styles.result} data-interruption="">
      <input type="hidden" name={formFields.answers} value={JSON.stringify(answers)} />
      <CareLevelCard careLevel={advice.careLevel} reasons={view.reasons} settings={settings} />
      {goBack !== undefined && (
        <p>
          <button type="button" className={styles.secondary} onClick={goBack}>
            I ticked that by mistake
          </button>
        </p>
      )}
      <Reasons reasons={view.reasons} release={release} />
      <AlreadySeen />
      {goBack === undefined && (
        <>
          <YourAnswers said={view.said} />
          <div className={styles.buttons}>
            <button className={styles.secondary} name={formFields.intent} value="start-again">
              Start again
            </button>
          </div>
        </>
      )}
      <ReleaseLine release={release} today={view.today} isLocal={isLocal} />
    </section>
  )
}
