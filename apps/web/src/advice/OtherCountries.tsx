import type { Country, Settings } from '@unknot/content-schema'
import { defaultFirst } from '../design-system/InCountry/default-first'
import { PhoneNumber } from '../design-system/WhomToCall/WhomToCall'
import styles from './CareLevelCard.module.css'

type Props = { readonly careLevel: 'emergency' | 'urgent'; readonly settings: Settings }

/** All countries alike: for who chose none, and without script, where a choice lasts for one screen only. */
export const OtherCountries = ({ careLevel, settings }: Props) => (
  <details className={styles.others}>
    <summary>In another country</summary>
    <dl>
      {defaultFirst(settings).map((country) => (
        <div key={country.code}>
          <dt>{country.name}</dt>
          <dd>{careLevel === 'emergency' ? emergency(country) : urgent(country)}</dd>
        </div>
      ))}
    </dl>
  </details>
)

const emergency = ({ emergencyNumber }: Country) =>
  emergencyNumber === null ? (
    'your local emergency number'
  ) : (
    <PhoneNumber number={emergencyNumber} />
  )

const urgent = ({ urgentNumber, services }: Country) =>
  urgentNumber === null ? (
    `your ${services.doctor} or ${services.outOfHours}`
  ) : (
    <PhoneNumber number={urgentNumber} />
  )
