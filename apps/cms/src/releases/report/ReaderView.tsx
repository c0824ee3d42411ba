import type { Reader } from '../checks-report'
import styles from './Report.module.css'

const others = {
  'no-danger-signs': 'Everything else: no, none or a harmless value.',
  nothing: 'Everything else was not asked.',
} as const satisfies Record<Reader['others'], string>

/** One concrete reader, in the words of the questions. */
export function ReaderView({ reader }: { readonly reader: Reader }) {
  return (
    <table className={styles.reader}>
      <caption>A reader who answers</caption>
      <tbody>
        {reader.words.map(({ question, answer }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>{answer}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={2} className={styles.others}>
            {others[reader.others]}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
