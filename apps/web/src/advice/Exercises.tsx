import type { OfferedExercise } from './exercises-for'
import styles from './KeepAdvice.module.css'
import { Tick } from './Tick'

type Props = {
  readonly exercises: readonly OfferedExercise[]
  /** Ids of those that go into the plan; null where nothing can be ticked. */
  readonly chosen: readonly string[] | null
  readonly choose: (ids: string[]) => void
}

/** So many exercises are listed; more stand behind a summary. */
const mostExercises = 6

/** Exercises that belong to the suggestions, each with who should leave it out. */
export function Exercises({ exercises, chosen, choose }: Props) {
  if (exercises.length === 0) return null
  const list = (listed: readonly OfferedExercise[]) => (
    <ul className={styles.list}>
      {listed.map((exercise) => (
        <li key={exercise.id} data-exercise={exercise.id}>
          {chosen !== null && (
            <Tick id={exercise.id} ids={chosen} change={choose} hiddenLabel={exercise.name} />
          )}
          <div>
            <a href={exercise.path}>{exercise.name}</a>
            {exercise.limits.map((limit) => (
              <p key={limit}>{limit}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
  const others = exercises.slice(mostExercises)
  return (
    <div>
      <h2>Exercises that go with it</h2>
      <p>
        Read who should leave one out before you begin. Each page has drawings and says when to
        stop.
      </p>
      {list(exercises.slice(0, mostExercises))}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>More exercises for this ({others.length})</summary>
          {list(others)}
        </details>
      )}
    </div>
  )
}
