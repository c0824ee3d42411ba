import { References, Said } from './Reasons'
import type { LeftOutView, ResultView } from './result-view'
import styles from './Ledger.module.css'
import { excludedBecause } from './words'

type Props = {
  readonly leftOut: readonly LeftOutView[]
  readonly withheld: ResultView['withheld']
  readonly treatmentPaths: Readonly<Record<string, string>>
}

const order = Object.keys(excludedBecause)

/** What is not suggested, and why; what concerns this reader most comes first. */
export function LeftOut({ leftOut, withheld, treatmentPaths }: Props) {
  const sorted = leftOut.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
  const personal = sorted.filter(({ hits }) => hits.length > 0)
  const general = sorted.filter(({ hits }) => hits.length === 0)
  return (
    <div>
      {personal.length > 0 && (
        <>
          <h2>Not advised for you, and why</h2>
          <OnPaper items={personal} />
          <div className={styles.onScreen}>
            {personal.map((item) => (
              <Item key={item.id} item={item} path={treatmentPaths[item.id]} isOpen />
            ))}
          </div>
        </>
      )}
      {withheld.length > 0 && (
        <>
          <h2>Left out until you have answered more</h2>
          <ul>
            {withheld.map(({ id, name, questions }) => (
              <li key={id}>
                {name}: {questions.join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {general.length > 0 && (
        <details className={styles.more}>
          <summary>Other treatments that are not suggested ({general.length})</summary>
          {general.map((item) => (
            <Item key={item.id} item={item} path={treatmentPaths[item.id]} isOpen={false} />
          ))}
        </details>
      )}
    </div>
  )
}

/** Every reason once, and what it rules out. */
function OnPaper({ items }: { readonly items: readonly LeftOutView[] }) {
  const reasons = [...new Set(items.flatMap(({ hits }) => hits.map(({ words }) => words)))]
  return (
    <ul className={styles.onPaper}>
      {reasons.map((words) => (
        <li key={words}>
          <strong>
            {items
              .filter(({ hits }) => hits.some((hit) => hit.words === words))
              .map(({ name }) => name)
              .join(', ')}
            :
          </strong>{' '}
          {words}
        </li>
      ))}
    </ul>
  )
}

function Item({
  item,
  path,
  isOpen,
}: {
  readonly item: LeftOutView
  readonly path: string | undefined
  readonly isOpen: boolean
}) {
  return (
    <div className={styles.leftOut} data-left-out={item.id}>
      <h3>{path === undefined ? item.name : <a href={path}>{item.name}</a>}</h3>
      <p>
        {excludedBecause[item.reason]}
        {item.neverSuggested !== null && <>: {item.neverSuggested}</>}
      </p>
      {item.hits.map((hit) => (
        <details key={hit.id} open={isOpen} className={styles.reason}>
          <summary>{hit.words}</summary>
          <dl className={styles.ledger}>
            <Said said={hit.said} />
            <dt>Rests on</dt>
            <dd>
              {hit.basis}
              <References references={hit.references} />
            </dd>
          </dl>
        </details>
      ))}
    </div>
  )
}
