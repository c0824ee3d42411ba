import type { Reader } from '../checks-report'
import styles from './Report.module.css'

const others = {
  'no-danger-signs': 'Everything else: no, none or a harmless value.',
  nothing: 'Everything else was not asked.',
} as const satisfies Record<Reader['others'], string>

/** More answers "no" than this are told together. */
const mostNo = 3

/** One concrete reader, in the words of the questions. */
export function ReaderView({ reader }: { readonly reader: Reader }) {
  const said = reader.words.filter(({ answer }) => answer !== 'no')
  const no = reader.words.filter(({ answer }) => answer === 'no')
  return (
    <table className={styles.reader}>
      <caption>A reader who answers</caption>
      <tbody>
        {[...said, ...(no.length > mostNo ? [] : no)].map(({ question, answer }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>{answer}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={2} className={styles.others}>
            {no.length > mostNo ? <ManyNo questions={no.map(({ question }) => question)} /> : null}
            {others[reader.others]}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function ManyNo({ questions }: { readonly questions: readonly string[] }) {
  return (
    <details>
      <summary>and “no” to {questions.length} other questions</summary>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  )
}
