import type { Settings } from '@unknot/content-schema'
import { Breadcrumbs } from '../design-system/Breadcrumbs/Breadcrumbs'
import { Notice } from '../design-system/Notice/Notice'
import { WhomToCall } from '../design-system/WhomToCall/WhomToCall'
import { PlannedExercises, PlannedTreatments } from './Planned'
import type { PlannedExercise, PlannedTreatment } from './plan-items'
import styles from './PlanPage.module.css'

type Props = {
  readonly treatments: readonly PlannedTreatment[]
  readonly exercises: readonly PlannedExercise[]
  readonly settings: Settings
}

/**
 * What the reader saved on this device. The page is the same for everybody and holds every treatment and exercise,
 * hidden; `browser/main.ts` shows those of the plan, so that the server never learns which they are.
 */
export const PlanPage = ({ treatments, exercises, settings }: Props) => (
  <div className={styles.plan} data-plan="" data-one-side="">
    <Breadcrumbs trail={[{ label: 'Start', path: '/' }]} />
    <h1>My plan</h1>
    <WithoutScript />
    <Offer exercises={exercises} />
    <p role="status" className={styles.status} data-plan-part="status" />
    <div data-plan-part="empty" hidden className={styles.part}>
      <p className={styles.lead}>Nothing is saved on this device yet.</p>
      <p>
        <a href="/advice">Answer the questions</a> and save what fits you, or add an exercise below.
      </p>
    </div>
    <div data-plan-part="kept" hidden className={styles.part}>
      <p className={styles.lead} data-plan-part="origin" />
      <div className={styles.care}>
        <p>
          Emergency? <WhomToCall careLevel="emergency" settings={settings} /> A danger sign comes
          before any plan: <a href="/#danger-signs">which signs</a>. Do no exercise while you have
          one that needs help now or today, nor after a crash, a fall from height or a hard hit.
        </p>
      </div>
      <PlannedTreatments treatments={treatments} />
      <PlannedExercises exercises={exercises} />
      <Answers />
      <Keeping />
    </div>
    <Add exercises={exercises} />
  </div>
)

const WithoutScript = () => (
  <div data-plan-part="no-script">
    <Notice kind="plain" title="A plan is kept in your own browser">
      <p>
        That takes JavaScript, which is off here, so this page cannot show or save one. Instead,
        print the page with your advice, or the page of an exercise: each fits on paper.
      </p>
      <p>
        Did somebody send you here? The names after “#” in the address are exercises: look for them
        in <a href="/exercises">the list of exercises</a>.
      </p>
    </Notice>
  </div>
)

const Offer = ({ exercises }: Pick<Props, 'exercises'>) => (
  <div data-plan-part="offer" hidden>
    <Notice kind="plain" title="This link brings exercises">
      <ul>
        {exercises.map(({ id, name, path }) => (
          <li key={id} data-offered={id} hidden>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
      <p data-plan-part="unknown" hidden>
        Others that it names are not in the library.
      </p>
      <p>Whoever sent them does not know your danger signs. Read who should leave one out first.</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} data-plan-do="accept">
          Add to my plan
        </button>
        <button type="button" className={styles.secondary} data-plan-do="decline">
          Leave it
        </button>
      </div>
    </Notice>
  </div>
)

const Answers = () => (
  <section aria-labelledby="answers" data-plan-part="answers" hidden className={styles.answers}>
    <h2 id="answers">What you answered</h2>
    <dl />
    <button type="button" className={styles.small} data-plan-do="forget-answers">
      Delete my answers
    </button>
  </section>
)

const Keeping = () => (
  <section aria-labelledby="keeping" className={styles.keeping}>
    <h2 id="keeping">Print, share, delete</h2>
    <p>The plan is kept in this browser and nowhere else. Whoever uses this device can see it.</p>
    <div className={styles.buttons}>
      <button type="button" className={styles.primary} data-plan-do="print">
        Print on one page
      </button>
      <button type="button" className={styles.secondary} data-plan-do="delete">
        Delete the plan
      </button>
    </div>
    <div data-plan-part="share" className={styles.share}>
      <label htmlFor="plan-link">
        Link to the exercises, and to nothing else. Even names of exercises hint at what hurts.
      </label>
      <div>
        <input id="plan-link" readOnly data-plan-part="link" />
        <button type="button" className={styles.secondary} data-plan-do="copy">
          Copy the link
        </button>
      </div>
    </div>
  </section>
)

const Add = ({ exercises }: Pick<Props, 'exercises'>) => (
  <details data-plan-part="add" hidden className={styles.add}>
    <summary>Add an exercise</summary>
    <ul>
      {exercises.map(({ id, name, path }) => (
        <li key={id} data-addable={id}>
          <a href={path}>{name}</a>
          <button
            type="button"
            className={styles.small}
            data-plan-do="add"
            data-id={id}
            aria-label={`Add ${name}`}
          >
            Add
          </button>
        </li>
      ))}
    </ul>
  </details>
)
