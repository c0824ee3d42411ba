import { careLevels, type CareLevel, type Rule } from '@unknot/content-schema'
import { findSettings } from '../content/settings'
import { CareCard } from '../design-system/CareCard/CareCard'
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
          <WhomToCall careLevel={careLevel} />
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

function WhomToCall({ careLevel }: { readonly careLevel: CareLevel }) {
  const settings = findSettings()
  const country = settings?.countries.find(({ code }) => code === settings.defaultCountry)
  const numbers: Partial<Record<CareLevel, string | null>> = {
    emergency: country?.emergencyNumber ?? null,
    urgent: country?.urgentNumber ?? null,
  }
  const number = numbers[careLevel] ?? null
  if (country === undefined || number === null) return <p>If you have:</p>
  return (
    <p>
      Call{' '}
      <a href={`tel:${number}`}>
        <strong>{number}</strong>
      </a>{' '}
      ({country.name}) if you have:
    </p>
  )
}
