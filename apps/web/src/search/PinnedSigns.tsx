import { careLevels, type CareLevel, type Rule } from '@unknot/content-schema'
import { findSettings } from '../content/settings'
import { CareCard } from '../design-system/CareCard/CareCard'
import { WhomToCall } from '../design-system/WhomToCall/WhomToCall'
import styles from './Search.module.css'

type Props = { readonly signs: readonly Rule[] }

/** Danger signs that fit the query: before any page, most urgent first. */
export function PinnedSigns({ signs }: Props) {
  const levels = careLevels
    .map((careLevel) => ({ careLevel, of: signs.filter((it) => it.careLevel === careLevel) }))
    .filter(({ of }) => of.length > 0)
  if (levels.length === 0) return null
  return (
    <section aria-labelledby="danger-signs" className={styles.signs}>
      <h2 id="danger-signs">Danger signs first</h2>
      {levels.map(({ careLevel, of }) => (
        <CareCard key={careLevel} careLevel={careLevel} headingLevel={3}>
          <Action careLevel={careLevel} />
          <ul>
            {[...new Set(of.map(({ sign }) => sign))].map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </CareCard>
      ))}
      <p>
        <a href="/#danger-signs">More danger signs</a>
      </p>
    </section>
  )
}

function Action({ careLevel }: { readonly careLevel: CareLevel }) {
  const settings = findSettings()
  if (settings === null || (careLevel !== 'emergency' && careLevel !== 'urgent')) {
    return <p>If you have:</p>
  }
  return (
    <p>
      <WhomToCall careLevel={careLevel} settings={settings} end=" if you have:" />
    </p>
  )
}
