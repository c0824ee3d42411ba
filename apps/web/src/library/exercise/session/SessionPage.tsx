import type { ExercisePage } from '../../../content/exercises'
import { Notice } from '../../../design-system/Notice/Notice'
import { DangerSigns } from '../../danger-signs/DangerSigns'
import { PageGrid } from '../../page/PageGrid'
import { ChooseExercises } from './ChooseExercises'
import { ExerciseSheet } from './ExerciseSheet'
import { mostExercises, stopSignsOf, type Session } from './read-session'
import styles from './SessionPage.module.css'

type Props = { readonly session: Session; readonly exercises: readonly ExercisePage[] }

/** Exercises to do one after another: a list to print, and with script one at a time with timers. */
export function SessionPage({ session, exercises }: Props) {
  const { exercises: chosen } = session
  const isEmpty = chosen.length === 0
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Exercises', path: '/exercises' },
      ]}
      title={isEmpty ? 'Make a session' : 'Your session'}
      lead={
        <p>
          {isEmpty
            ? `Tick up to ${mostExercises} exercises. You get one page with all of them, to do here or to print.`
            : 'Not while you have a danger sign that needs help now or today, and not after a crash, a fall from height or a hard hit.'}
        </p>
      }
      side={
        !isEmpty && (
          <DangerSigns rules={[...new Set(chosen.flatMap(({ page }) => page.dangerSigns))]} />
        )
      }
    >
      <Problem session={session} />
      {isEmpty ? (
        <ChooseExercises exercises={exercises} session={session} />
      ) : (
        <>
          <Sheets session={session} />
          <details className={styles.change}>
            <summary>Change the exercises</summary>
            <ChooseExercises exercises={exercises} session={session} />
          </details>
          <script type="module" src="/unknot/exercises.js" />
        </>
      )}
    </PageGrid>
  )
}

function Problem({ session: { unknown, isCut } }: Pick<Props, 'session'>) {
  if (unknown === 0 && !isCut) return null
  return (
    <Notice kind="plain" title={isCut ? 'That was more than one session' : 'Not all are here'}>
      {isCut && <p>The first {mostExercises} are below. Take some ticks away to choose others.</p>}
      {unknown > 0 && (
        <p>
          {unknown === 1 ? 'One exercise' : `${unknown} exercises`} in the address{' '}
          {unknown === 1 ? 'is' : 'are'} not in the library: renamed, taken down or mistyped.
        </p>
      )}
    </Notice>
  )
}

function Sheets({ session }: Pick<Props, 'session'>) {
  const { exercises } = session
  return (
    <div className={styles.session} data-session="root">
      <Notice kind="alarm" title="Stop at once if you feel">
        <ul className={styles.stop}>
          {stopSignsOf(session).map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </Notice>
      <div className={styles.bar} data-session="intro" hidden>
        <button type="button" data-session="begin">
          Start, one at a time
        </button>
        <span>Or scroll through all {exercises.length}. The timers make no sound.</span>
      </div>
      <div className={styles.bar} data-session="bar" role="group" aria-label="Session" hidden>
        <p className={styles.place} data-session="place" aria-live="polite" />
        <button type="button" data-session="back">
          Back
        </button>
        <button type="button" data-session="next">
          Next or skip
        </button>
        <button type="button" data-session="all">
          Show all
        </button>
      </div>
      {exercises.map((exercise, index) => (
        <ExerciseSheet key={exercise.page.id} exercise={exercise} number={index + 1} />
      ))}
    </div>
  )
}
