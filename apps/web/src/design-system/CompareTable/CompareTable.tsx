import type { ReactNode } from 'react'
import styles from './CompareTable.module.css'

type Props = {
  readonly caption: string
  /** What is compared. */
  readonly columns: readonly {
    readonly id: string
    readonly name: string
    readonly path: string
  }[]
  /** One question each, with an answer for every column; null where there is nothing to say. */
  readonly rows: readonly { readonly question: string; readonly answers: readonly ReactNode[] }[]
}

/** The same questions asked of a few things. On a narrow screen each question stands above its answers. */
export const CompareTable = ({ caption, columns, rows }: Props) => (
  <table className={styles.table} data-columns={columns.length}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <td />
        {columns.map(({ id, name, path }) => (
          <th key={id} scope="col">
            <a href={path}>{name}</a>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ question, answers }) => (
        <tr key={question}>
          <th scope="row">{question}</th>
          {columns.map(({ id, name, path }, index) => (
            <td key={id}>
              {/* Only where the heads of the columns do not stand above. */}
              <a className={styles.name} href={path}>
                {name}
              </a>
              <div>
                {answers[index] ?? <span className={styles.none}>Nothing on our list</span>}
              </div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
