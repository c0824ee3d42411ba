import type { CareLevel, Settings } from '@unknot/content-schema'
import { CareCard } from '../design-system/CareCard/CareCard'
import { InCountry } from '../design-system/InCountry/InCountry'
import { WhomToCall } from '../design-system/WhomToCall/WhomToCall'
import styles from './CareLevelCard.module.css'
import { OtherCountries } from './OtherCountries'
import type { ReasonView } from './result-view'

type Props = {
  readonly careLevel: CareLevel
  readonly reasons: readonly ReasonView[]
  readonly settings: Settings
}

/** How soon to get help, and whom to call; takes the reader's attention first. */
export function CareLevelCard({ careLevel, reasons, settings }: Props) {
  const actions = reasons
    .filter((reason) => reason.careLevel === careLevel)
    .flatMap(({ action }) => action ?? [])
  return (
    <CareCard careLevel={careLevel} headingLevel={2} headingId="result-title" isFocusTarget>
      <p className={careLevel === 'emergency' ? styles.call : undefined}>
        <WhomToCall careLevel={careLevel} settings={settings} />
      </p>
      {[...new Set(actions)].map((action) => (
        <p key={action}>
          <strong>{action}</strong>
        </p>
      ))}
      {careLevel === 'emergency' && <p>Do not drive yourself.</p>}
      {careLevel === 'urgent' && (
        <p>
          If you cannot get through, go to the nearest{' '}
          <InCountry settings={settings}>
            {({ services }) => `${services.emergencyDepartment}.`}
          </InCountry>
        </p>
      )}
      {careLevel === 'routine' && <p>Until then you can look after it yourself.</p>}
      {(careLevel === 'emergency' || careLevel === 'urgent') && (
        <OtherCountries careLevel={careLevel} settings={settings} />
      )}
    </CareCard>
  )
}
