import type { SealedRelease, Settings } from '@unknot/content-schema'
import { WhomToCall } from '../design-system/WhomToCall/WhomToCall'
import { engineOf } from './live-engine'
import type { OfferedExercise } from './exercises-for'
import { firstStep } from './questionnaire'
import { Questionnaire } from './Questionnaire.client'
import type { SignsAt } from './signs-at'
import { submitAnswers } from './submit-answers'
import styles from './AdvicePage.module.css'

type Props = {
  readonly release: SealedRelease | null
  readonly settings: Settings
  readonly publicKey: string
  readonly treatmentPaths: Readonly<Record<string, string>>
  readonly exercises: readonly OfferedExercise[]
  readonly signsAt: SignsAt
  readonly today: string
}

/** The questionnaire, with what a reader must know before the first answer. */
export function AdvicePage({ release, today, ...shown }: Props) {
  const { settings } = shown
  return (
    <div className={styles.page} data-one-side="">
      <h1>What could help you</h1>
      <p className={styles.lead}>
        A few screens of questions about your pain, danger signs first. Then you see how soon to get
        help, what is worth trying, and why.
      </p>
      <p className={styles.note}>
        For adults. It is information, not a diagnosis, and no clinician has checked it yet. If you
        think that this is an emergency, do not fill in a form.{' '}
        <WhomToCall careLevel="emergency" settings={settings} />
      </p>
      {release === null ? (
        <p role="status">
          The advice is not available yet: the library is still fetching its facts. Try again in a
          minute. If you have a danger sign, get medical help now.
        </p>
      ) : (
        <Questionnaire
          first={firstStep(engineOf(release), { today })}
          submitAnswers={submitAnswers}
          release={release.manifest}
          {...shown}
        />
      )}
    </div>
  )
}
