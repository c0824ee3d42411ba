import type { Exercise } from '@unknot/content-schema'
import { HoldTimer } from '../../design-system/HoldTimer/HoldTimer'
import { Notice } from '../../design-system/Notice/Notice'
import { Plate } from '../../design-system/Plate/Plate'
import { Part } from '../page/Part'
import { usualPractice } from '../treatment/words'
import { doseRows } from './dose-words'
import styles from './HowToExercise.module.css'
import { timingOf } from './timing'

type Props = { readonly exercise: Exercise }

/** Drawings, steps and dose in one frame; then when to stop, and how to make it easier or harder. */
export const HowToExercise = ({ exercise }: Props) => (
  <Part id="how-to" heading="How to do it">
    <p>
      Not while you have a danger sign that needs help now or today, and not after a crash, a fall
      from height or a hard hit.
    </p>
    <Movement exercise={exercise} figure="" />
    <p>
      <a href={`/exercises/session?pick=${exercise.id}`}>Put it into a session</a> with others.
    </p>
    <script type="module" src="/unknot/exercises.js" />
  </Part>
)

type MovementProps = Props & {
  /** Before the number of each drawing, such as "2."; empty where the page has one exercise only. */
  readonly figure: string
}

/** What is done, how much of it, and when to stop. */
export const Movement = ({ exercise, figure }: MovementProps) => (
  <>
    <Plates plates={exercise.plates ?? []} figure={figure} />
    <div className={styles.steps}>
      <ol>
        {exercise.steps.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </div>
    <DoseTable dose={exercise.dose} />
    <DoseTimer exercise={exercise} />
    <Notice kind="alarm" title="Stop if you feel">
      <ul className={styles.stop}>
        {exercise.stopIf.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </Notice>
    <dl className={styles.ways}>
      <div>
        <dt>
          <span aria-hidden="true">− </span>Easier
        </dt>
        <dd>{exercise.easier}</dd>
      </div>
      {exercise.harder !== null && (
        <div>
          <dt>
            <span aria-hidden="true">+ </span>Harder
          </dt>
          <dd>{exercise.harder}</dd>
        </div>
      )}
    </dl>
  </>
)

function DoseTimer({ exercise: { name, dose } }: Props) {
  const timing = timingOf(dose)
  return timing === null ? null : <HoldTimer name={name} {...timing} />
}

type PlatesProps = {
  readonly plates: NonNullable<Exercise['plates']>
  readonly figure: string
}

function Plates({ plates, figure }: PlatesProps) {
  if (plates.length === 0) return null
  return (
    <div className={styles.plates}>
      {plates.map((plate, index) => (
        <Plate
          key={plate.caption}
          plate={plate}
          label={`Fig. ${figure}${index + 1}`}
          among={plates}
        />
      ))}
    </div>
  )
}

function DoseTable({ dose }: Pick<Exercise, 'dose'>) {
  return (
    <table className={styles.dose}>
      <caption>How much</caption>
      <tbody>
        {doseRows(dose).map(({ term, words }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
      {(dose.note !== null || !dose.isSourceChecked) && (
        <tfoot>
          <tr>
            <td colSpan={2}>
              {dose.note} {!dose.isSourceChecked && <em>{usualPractice}</em>}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
