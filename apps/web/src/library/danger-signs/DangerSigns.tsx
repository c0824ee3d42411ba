import type { CareLevel } from '@unknot/content-schema'
import { findRule } from '../../content/releases'
import { findSettings } from '../../content/settings'
import { CareCard } from '../../design-system/CareCard/CareCard'
import { WhomToCall } from '../../design-system/WhomToCall/WhomToCall'
import { byCareLevel } from './by-care-level'
import styles from './DangerSigns.module.css'

type Props = {
  /** Ids of rules of the live release. */
  readonly rules: readonly string[]
  /** Says something even where no rule is named. */
  readonly isRequired?: boolean
}

/** Signs that need care and not self-care, from the live release: before anything that a reader might try. */
export function DangerSigns({ rules, isRequired = false }: Props) {
  if (rules.length === 0 && !isRequired) return null
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

/** Whom to call, where that cannot wait. */
function Action({ careLevel }: { readonly careLevel: CareLevel }) {
  const settings = findSettings()
  if (settings === null || (careLevel !== 'emergency' && careLevel !== 'urgent')) return null
  return (
    <p>
      <WhomToCall careLevel={careLevel} settings={settings} end=" if you have:" />
    </p>
  )
}
