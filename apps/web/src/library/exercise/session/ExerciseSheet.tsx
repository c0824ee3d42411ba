import type { ExerciseLimit } from '@unknot/content-schema'
import type { ExercisePage } from '../../../content/exercises'
import { Movement } from '../HowToExercise'
import styles from './SessionPage.module.css'

type Props = { readonly exercise: ExercisePage; readonly number: number }

/** One exercise of a session, with who should leave it out before how it is done. */
export const ExerciseSheet = ({ exercise: { page, path }, number }: Props) => (
  <section className={styles.sheet} data-session="sheet" aria-labelledby={page.id}>
    <h2 id={page.id} tabIndex={-1}>
      {number}. {page.name}
    </h2>
    {page.notFor.length > 0 && (
      <div>
        <h3>Who should leave it out</h3>
        <Limits limits={page.notFor} />
      </div>
    )}
    {page.cautions.length > 0 && (
      <details>
        <summary>When to take care, or do it another way</summary>
        <Limits limits={page.cautions} />
      </details>
    )}
    <Movement exercise={page} figure={`${number}.`} />
    <p>
      <a href={path}>All about it, with sources</a>
    </p>
  </section>
)

const Limits = ({ limits }: { readonly limits: readonly ExerciseLimit[] }) => (
  <ul className={styles.limits}>
    {limits.map(({ words, basis }) => (
      <li key={words}>
        {words} {basis.kind === 'convention' && <i>{basis.note}</i>}
      </li>
    ))}
  </ul>
)
