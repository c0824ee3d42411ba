import { useState, type ReactNode } from 'react'
import { AlreadySeen } from './AlreadySeen'
import { CareLevelCard } from './CareLevelCard'
import { CheckAgain } from './CheckAgain'
import { Exercises } from './Exercises'
import { exercisesFor } from './exercises-for'
import { formFields } from './form-answers'
import { Interruption } from './Interruption'
import { KeepAdvice } from './KeepAdvice'
import { LeftOut } from './LeftOut'
import type { Step } from './questionnaire'
import type { QuestionnaireProps } from './Questionnaire.client'
import { Reasons } from './Reasons'
import { ReleaseLine } from './ReleaseLine'
import styles from './Result.module.css'
import { Suggestions } from './Suggestions'
import { useIsScripted } from './use-is-scripted'
import { WhatToWatch } from './WhatToWatch'
import { notCovered } from './words'
import { YourAnswers } from './YourAnswers'

type Props = QuestionnaireProps & {
  readonly step: Extract<Step, { kind: 'result' }>
  readonly isLocal: boolean
}

/** The advice: how soon to get help, why, what to try, what not, what would change it, and what was said. */
export function Result(props: Props) {
  const { step, release, settings, signsAt, isLocal } = props
  const { advice, view, answers } = step
  if (advice.careLevel === 'emergency') {
    return <Interruption step={step} release={release} settings={settings} isLocal={isLocal} />
  }
  const afterwards = (
    <>
      <WhatToWatch watch={view.watch} sites={view.sites} signsAt={signsAt} />
      <CheckAgain careLevel={advice.careLevel} today={view.today} />
    </>
  )
  return (
    <section aria-labelledby="result-title" className={styles.result}>
      <input type="hidden" name={formFields.answers} value={JSON.stringify(answers)} />
      <CareLevelCard careLevel={advice.careLevel} reasons={view.reasons} settings={settings} />
      <Reasons reasons={view.reasons} release={release} />
      {advice.careLevel === 'urgent' ? (
        <>
          <p className={styles.note}>
            Self-care and treatments are left out until you have been seen.
          </p>
          <AlreadySeen />
          {afterwards}
        </>
      ) : (
        <Treatments {...props}>{afterwards}</Treatments>
      )}
      <YourAnswers said={view.said} />
      <div className={styles.buttons}>
        {advice.careLevel !== 'urgent' && (
          <button className={styles.secondary} name={formFields.intent} value="change:choices">
            Say what you prefer
          </button>
        )}
        <button className={styles.secondary} name={formFields.intent} value="start-again">
          Start again
        </button>
      </div>
      <ReleaseLine release={release} today={view.today} isLocal={isLocal} />
    </section>
  )
}

/** What to try and what not; what follows from it; and how to keep it. */
function Treatments(props: Props & { readonly children: ReactNode }) {
  const { step, treatmentPaths, release, children } = props
  const { advice, view } = step
  const isScripted = useIsScripted()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const chosen = isScripted ? ticked : null
  const suggested = view.suggestions.map(({ id }) => id)
  const exercises = exercisesFor(props.exercises, suggested, view.sites)
  return (
    <>
      {advice.problem === null && advice.status === 'settled' && (
        <p className={styles.note}>{notCovered}</p>
      )}
      <Suggestions
        suggestions={view.suggestions}
        problem={view.problem}
        treatmentPaths={treatmentPaths}
      />
      <Exercises exercises={exercises} chosen={chosen} choose={setTicked} />
      <LeftOut leftOut={view.leftOut} withheld={view.withheld} treatmentPaths={treatmentPaths} />
      {children}
      <KeepAdvice
        view={view}
        release={release}
        chosen={chosen}
        exercises={exercises.map(({ id }) => id)}
      />
    </>
  )
}
