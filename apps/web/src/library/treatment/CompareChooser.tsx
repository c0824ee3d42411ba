import type { TreatmentPage } from '../../content/treatments'
import { Choice } from './Choice'
import type { Comparison } from './comparison'
import styles from './ComparePage.module.css'
import { listProblems } from './problem-label'
import filterStyles from './TreatmentFilter.module.css'
import { stepsInOrder, stepWords } from './words'

type Props = {
  readonly treatments: readonly TreatmentPage[]
  readonly comparison: Comparison
}

/** Every treatment with a tick, by step of care. */
export function CompareChooser({ treatments, comparison: { chosen, problem } }: Props) {
  const ticked = new Set(chosen.map(({ page }) => page.id))
  const groups = stepsInOrder
    .map((step) => ({ step, members: treatments.filter(({ facts }) => facts?.step === step) }))
    .filter(({ members }) => members.length > 0)
  return (
    <form className={styles.chooser} action="/treatments/compare" method="get" aria-label="Compare">
      <Choice
        name="problem"
        label="Compare for"
        none="The problem that most of them were tested for"
        chosen={problem}
        choices={listProblems().map(({ id, label }) => ({ value: id, label }))}
      />
      {groups.map(({ step, members }) => (
        <fieldset key={step} className={styles.group}>
          <legend>{stepWords[step]}</legend>
          {members.map(({ page }) => (
            <label key={page.id}>
              <input
                type="checkbox"
                name="ids"
                value={page.id}
                defaultChecked={ticked.has(page.id)}
              />
              {page.name}
            </label>
          ))}
        </fieldset>
      ))}
      <p className={filterStyles.buttons}>
        <button type="submit">Compare</button>
        <span>Two to four at a time.</span>
      </p>
    </form>
  )
}
