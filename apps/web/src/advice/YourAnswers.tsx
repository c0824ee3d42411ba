import { formFields } from './form-answers'
import type { ResultView } from './result-view'
import styles from './Result.module.css'

type Props = { readonly said: ResultView['said'] }

/** All answers by screen, each screen with a way back to it. */
export function YourAnswers({ said }: Props) {
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
