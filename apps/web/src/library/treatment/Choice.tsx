import styles from './TreatmentFilter.module.css'

type Props<Value extends string> = {
  readonly name: string
  readonly label: string
  /** What it is called when nothing is chosen. */
  readonly none: string
  readonly chosen: Value | null
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
}

/** A labelled choice of one. */
export const Choice = <Value extends string>(props: Props<Value>) => (
  <label className={styles.choice}>
    <span>{props.label}</span>
    <select name={props.name} defaultValue={props.chosen ?? ''}>
      <option value="">{props.none}</option>
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </label>
)
