import { verdicts } from '@unknot/content-schema'
import type { FactCheckPage } from '../../content/fact-checks'
import { quoted } from '../../content/pages'
import { VerdictLine } from '../../design-system/VerdictLine/VerdictLine'
import { VerdictShape } from '../../design-system/VerdictLine/VerdictShape'
import { verdictMeanings, verdictWords } from '../../design-system/VerdictLine/words'
import { IndexPage, NoEntries } from '../page/IndexPage'
import styles from './FactCheckIndex.module.css'

type Props = { readonly factChecks: readonly FactCheckPage[] }

/** What the internet says about knots, statement by statement, with the verdict and the fact. */
export const FactCheckIndex = ({ factChecks }: Props) => (
  <IndexPage
    title="What the internet says, checked"
    lead="Pages about knots in the back promise much and name no sources. Here such a page is taken statement by statement: what it says, what became of it, and what is known."
  >
    {factChecks.length === 0 ? (
      <NoEntries what="fact checks" />
    ) : (
      <>
        <Tally factChecks={factChecks} />
        <ol className={styles.list}>
          {factChecks.map(({ page, path }) => (
            <li key={page.id}>
              <h2>
                <a href={path}>{quoted(page.claim)}</a>
              </h2>
              <div className={styles.known}>
                <VerdictLine verdicts={page.verdicts} note={page.verdictNote} />
                <p>{page.summary}</p>
              </div>
            </li>
          ))}
        </ol>
      </>
    )}
  </IndexPage>
)

/** The key to the verdicts, with how many statements have each first. */
function Tally({ factChecks }: Props) {
  const rows = verdicts
    .map((verdict) => ({
      verdict,
      count: factChecks.filter(({ page }) => page.verdicts[0] === verdict).length,
    }))
    .filter(({ count }) => count > 0)
  return (
    <table className={styles.tally}>
      <caption>
        {factChecks.length === 1 ? 'One statement' : `${factChecks.length} statements`} so far, by
        their first verdict
      </caption>
      <tbody>
        {rows.map(({ verdict, count }) => (
          <tr key={verdict}>
            <th scope="row">
              <span>
                <VerdictShape verdict={verdict} />
                {verdictWords[verdict]}
              </span>
            </th>
            <td>{count}</td>
            <td>{verdictMeanings[verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
