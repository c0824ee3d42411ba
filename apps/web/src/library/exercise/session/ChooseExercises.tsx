import type { ExercisePage } from '../../../content/exercises'
import { NoEntries } from '../../page/IndexPage'
import { purposesInOrder, purposeWords } from '../words'
import type { Session } from './read-session'
import styles from './SessionPage.module.css'

type Props = { readonly exercises: readonly ExercisePage[]; readonly session: Session }

/** Every exercise with a tick: a plain form, so that it works everywhere. */
export function ChooseExercises({ exercises, session }: Props) {
  if (exercises.length === 0) return <NoEntries what="exercises" />
  const ticked = new Set(session.exercises.map(({ page }) => page.id))
  const groups = purposesInOrder
    .map((purpose) => ({
      purpose,
      members: exercises.filter(({ page }) => page.purpose === purpose),
    }))
    .filter(({ members }) => members.length > 0)
  return (
    <form className={styles.chooser} action="/exercises/session" method="get" aria-label="Session">
      {groups.map(({ purpose, members }) => (
        <fieldset key={purpose}>
          <legend>{purposeWords[purpose]}</legend>
          {members.map(({ page }) => (
            <label key={page.id}>
              <input
                type="checkbox"
                name="pick"
                value={page.id}
                defaultChecked={ticked.has(page.id)}
              />
              {page.name}
            </label>
          ))}
        </fieldset>
      ))}
      <p className={styles.bar}>
        <button type="submit">Make the session</button>
      </p>
    </form>
  )
}
