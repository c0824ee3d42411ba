import type { QuestionnaireProps } from './Questionnaire.client'
import { formFields } from './form-answers'
import { LeftOut } from './LeftOut'
import type { Step } from './questionnaire'
import { Reasons } from './Reasons'
import { Suggestions } from './Suggestions'
import { CareLevelCard } from './CareLevelCard'
import styles from './Result.module.css'
import { notCovered, stillWorried } from './words'

type Props = QuestionnaireProps & {
  readonly step: Extract<Step, { kind: 'result' }>
  readonly isLocal: boolean
}

/** The advice: how soon to get help, why, what to try, what not, and what was said. */
export function Result({ step, release, settings, treatmentPaths, isLocal }: Props) {
  const { advice, view, answers } = step
  const isHelpNow = advice.careLevel === 'emergency' || advice.careLevel === 'urgent'
  return (
    <section aria-labelledby="result-title" className={styles.result}>
      <input type="hidden" name={formFields.answers} value={JSON.stringify(answers)} />
      <CareLevelCard advice={advice} reasons={view.reasons} settings={settings} />
      <Reasons advice={advice} reasons={view.reasons} release={release} />
      {isHelpNow && (
        <p className={styles.note}>
          Self-care and treatments are left out until you have been seen. If you have been seen for
          this already and nothing is new, follow the advice you were given.
        </p>
      )}
      {!isHelpNow && advice.problem === null && advice.status === 'settled' && (
        <p className={styles.note}>{notCovered}</p>
      )}
      {!isHelpNow && (
        <Suggestions
          suggestions={view.suggestions}
          problem={view.problem}
          treatmentPaths={treatmentPaths}
        />
      )}
      {!isHelpNow && (
        <LeftOut leftOut={view.leftOut} withheld={view.withheld} treatmentPaths={treatmentPaths} />
      )}
      <p className={styles.worried}>{stillWorried}</p>
      <YourAnswers said={view.said} />
      <div className={styles.buttons}>
        {!isHelpNow && (
          <button className={styles.secondary} name={formFields.intent} value="change:choices">
            Say what you prefer
          </button>
        )}
        <button className={styles.secondary} name={formFields.intent} value="start-again">
          Start again
        </button>
      </div>
      <p className={styles.release}>
        This is information, not a diagnosis. It comes from release {release.number} of the
        library’s facts (<span className={styles.hash}>{release.hash.slice(0, 12)}</span>). Checked
        by a clinician: {release.isCheckedByClinician ? 'yes' : 'not yet'}.{' '}
        {isLocal
          ? 'It was worked out in this browser; your answers were not sent.'
          : 'Your answers were sent to this site to work it out; they were not stored and not logged.'}
      </p>
    </section>
  )
}

function YourAnswers({ said }: { readonly said: Props['step']['view']['said'] }) {
  const screens = [...new Map(said.map(({ screen, screenTitle }) => [screen, screenTitle]))]
  return (
    <details className={styles.answers}>
      <summary>Your answers, and how to change them</summary>
      {screens.map(([screen, title]) => (
        <div key={screen} className={styles.group}>
          <h3>{title}</h3>
          <dl>
            {said
              .filter((item) => item.screen === screen)
              .map(({ question, answer }) => (
                <div key={question} className={styles.said}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
          </dl>
          <button className={styles.change} name={formFields.intent} value={`change:${screen}`}>
            Change <span className="visually-hidden">“{title}”</span>
          </button>
        </div>
      ))}
    </details>
  )
}
