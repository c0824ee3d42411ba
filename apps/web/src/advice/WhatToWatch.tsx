import { careLevelLabels } from '@unknot/content-schema'
import styles from './Ledger.module.css'
import type { SignsAt } from './signs-at'
import { rank, type WatchedSign, type WatchView } from './watch-view'

type Props = {
  readonly watch: WatchView
  readonly sites: readonly string[]
  readonly signsAt: SignsAt
}

/** So many signs are listed; more stand behind a summary. Evidence.md, section G6. */
const mostSigns = 5

/** What would change the advice: danger signs that may still come, and what time may bring. */
export function WhatToWatch({ watch: { signs, turns }, sites, signsAt }: Props) {
  const sorted = inOrder(signs, sites, signsAt)
  return (
    <div>
      {sorted.length > 0 && (
        <>
          <h2>What to watch for</h2>
          <p>You do not have these now. If one turns up, do what stands beside it.</p>
          <Signs signs={sorted.slice(0, mostSigns)} />
          {sorted.length > mostSigns && (
            <details className={styles.more}>
              <summary>More danger signs ({sorted.length - mostSigns})</summary>
              <Signs signs={sorted.slice(mostSigns)} />
            </details>
          )}
        </>
      )}
      {turns.length > 0 && (
        <>
          <h2>What would change this</h2>
          <dl className={styles.turns}>
            {turns.map(({ question, answer, careLevel }) => (
              <div key={question + careLevel}>
                <dt>
                  {question} <strong>{answer}</strong>
                </dt>
                <dd>{careLevelLabels[careLevel]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}

const Signs = ({ signs }: { readonly signs: readonly WatchedSign[] }) => (
  <dl className={styles.turns}>
    {signs.map(({ rule, sign, careLevel }) => (
      <div key={rule}>
        <dt>{sign}</dt>
        <dd>{careLevelLabels[careLevel]}</dd>
      </div>
    ))}
  </dl>
)

/** Most urgent first; among equals, what pages about the reader's parts of the body name most. */
function inOrder(
  signs: readonly WatchedSign[],
  sites: readonly string[],
  signsAt: SignsAt,
): readonly WatchedSign[] {
  const local = sites.flatMap((site) => signsAt[site] ?? [])
  const place = (rule: string) => (local.includes(rule) ? local.indexOf(rule) : local.length)
  return signs.toSorted(
    (a, b) => rank(a.careLevel) - rank(b.careLevel) || place(a.rule) - place(b.rule),
  )
}
