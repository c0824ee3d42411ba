import styles from './TreatmentIndex.module.css'

const formId = 'compare'

/** Leads from ticks anywhere in the list to the table. */
export const CompareBar = ({ problem }: { readonly problem: string | null }) => (
  <form id={formId} className={styles.bar} action="/treatments/compare" method="get">
    {problem !== null && <input type="hidden" name="problem" value={problem} />}
    <button type="submit">Compare</button>
    <span>Tick two to four treatments below, and see them side by side.</span>
  </form>
)

/** Chooses a treatment for the table. */
export const CompareTick = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <label className={styles.tick}>
    <input type="checkbox" name="ids" value={id} form={formId} />
    <span>
      Compare<span className="visually-hidden"> {name}</span>
    </span>
  </label>
)
