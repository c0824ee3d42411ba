import { actLabels, type ReleaseHistory } from '../history'
import styles from './Report.module.css'
import { timeInWords } from './time-in-words'

type Props = {
  readonly history: ReleaseHistory
  /** Editor id → what to call them. */
  readonly people: ReadonlyMap<string, string>
}

/** Who did what with a release, and when. */
export function HistoryView({ history, people }: Props) {
  if (history.length === 0) return null
  return (
    <section aria-labelledby="release-history">
      <h3 id="release-history">History</h3>
      <table className={styles.fields}>
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">What</th>
            <th scope="col">Who</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ act, at, by, note }) => (
            <tr key={at + act}>
              <td>{timeInWords(at)}</td>
              <td>
                {actLabels[act]}
                {note === '' ? null : <q className={styles.note}>{note}</q>}
              </td>
              <td>{by === null ? 'The CMS itself' : (people.get(by) ?? 'Somebody who left')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
