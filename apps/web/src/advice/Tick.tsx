import styles from './KeepAdvice.module.css'

type Props = {
  readonly id: string
  /** Ids that are ticked. */
  readonly ids: readonly string[]
  readonly change: (ids: string[]) => void
} & ({ readonly label: string } | { readonly hiddenLabel: string })

/** A box that puts something into the plan or takes it out. It has no name, so that no form sends it. */
export function Tick({ id, ids, change, ...labels }: Props) {
  const toggle = (isTicked: boolean) =>
    change(isTicked ? [...ids, id] : ids.filter((other) => other !== id))
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={ids.includes(id)}
        onChange={({ target }) => toggle(target.checked)}
      />
      {'label' in labels ? (
        labels.label
      ) : (
        <span className="visually-hidden">{labels.hiddenLabel}, for my plan</span>
      )}
    </label>
  )
}
