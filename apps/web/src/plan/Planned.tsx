import type { PlannedExercise, PlannedTreatment } from './plan-items'
import styles from './PlanPage.module.css'

type TreatmentsProps = { readonly treatments: readonly PlannedTreatment[] }

/** Every treatment, hidden until the plan names it. */
export const PlannedTreatments = ({ treatments }: TreatmentsProps) => (
  <section aria-labelledby="treatments" data-plan-part="treatments" className={styles.section}>
    <h2 id="treatments">What I want to try</h2>
    <ul className={styles.rows}>
      {treatments.map(({ id, name, path, summary }) => (
        <li key={id} data-treatment={id} hidden>
          <div>
            <h3>
              <a href={path}>{name}</a>
            </h3>
            <p>{summary}</p>
          </div>
          <Remove name={name} id={id} />
        </li>
      ))}
    </ul>
  </section>
)

type ExercisesProps = { readonly exercises: readonly PlannedExercise[] }

/** Every exercise, hidden until the plan names it. */
export const PlannedExercises = ({ exercises }: ExercisesProps) => (
  <section aria-labelledby="exercises" data-plan-part="exercises" className={styles.section}>
    <h2 id="exercises">My exercises</h2>
    <p>
      How much is usual practice; source not yet checked. Some effort is fine; a sharp pain is not.
    </p>
    <ol className={styles.exercises}>
      {exercises.map(({ id, name, path, dose, steps, stopIf, limits }) => (
        <li key={id} data-exercise={id} hidden>
          <h3>
            <a href={path}>{name}</a>
          </h3>
          <p className={styles.dose}>{dose}</p>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <strong>Stop if you feel</strong> {stopIf.join(', ')}.
          </p>
          {limits.map((limit) => (
            <p key={limit} className={styles.limit}>
              {limit}
            </p>
          ))}
          <Remove name={name} id={id} />
        </li>
      ))}
    </ol>
  </section>
)

const Remove = ({ name, id }: { readonly name: string; readonly id: string }) => (
  <button
    type="button"
    className={styles.small}
    data-plan-do="remove"
    data-id={id}
    aria-label={`Remove ${name}`}
  >
    Remove
  </button>
)
