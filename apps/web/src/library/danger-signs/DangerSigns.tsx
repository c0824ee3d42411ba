import type { CareLevel } from '@unknot/content-schema'
import { findRule } from '../../content/releases'
import { findSettings } from '../../content/settings'
import { CareCard } from '../../design-system/CareCard/CareCard'
import { byCareLevel } from './by-care-level'
import styles from './DangerSigns.module.css'

type Props = {
  /** Ids of rules of the live release. */
  readonly rules: readonly string[]
}

/** Signs that need care and not self-care, from the live release: before anything that a reader might try. */
export function DangerSigns({ rules }: Props) {
  if (rules.length === 0) return null
  const levels = byCareLevel(rules.flatMap((id) => findRule(id) ?? []))
  return (
    <section aria-labelledby="danger-signs" className={styles.signs}>
      <h2 id="danger-signs">Danger signs first</h2>
      {levels.length === 0 ? (
        <p>
          The list of danger signs is not available at the moment. If you have new numbness between
          the legs, trouble passing urine, chest pain, or you feel very unwell, get medical help
          now.
        </p>
      ) : (
        levels.map(({ careLevel, signs }) => (
          <CareCard key={careLevel} careLevel={careLevel} headingLevel={3}>
            <Action careLevel={careLevel} />
            <ul>
              {signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </CareCard>
        ))
      )}
    </section>
  )
}

/** Whom to call, with the numbers of the default country. */
function Action({ careLevel }: { readonly careLevel: CareLevel }) {
  const settings = findSettings()
  const country = settings?.countries.find(({ code }) => code === settings.defaultCountry)
  const number =
    careLevel === 'emergency'
      ? country?.emergencyNumber
      : careLevel === 'urgent'
        ? country?.urgentNumber
        : null
  if (country === undefined || number === undefined || number === null) return null
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
