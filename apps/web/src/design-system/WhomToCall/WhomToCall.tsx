import type { CareLevel, Country, Settings } from '@unknot/content-schema'
import { InCountry } from '../InCountry/InCountry'

type Props = {
  readonly careLevel: CareLevel
  readonly settings: Settings
  /** Ends the sentence, such as " if you have:". */
  readonly end?: string
}

/** What to do at a care level, in one sentence, with the numbers and words of the reader's country. */
export const WhomToCall = ({ careLevel, settings, end = '.' }: Props) => (
  <InCountry settings={settings}>
    {(country) => (
      <>
        <Deed careLevel={careLevel} country={country} />
        {end}
      </>
    )}
  </InCountry>
)

/** Times: evidence.md, section D3. */
function Deed({
  careLevel,
  country,
}: {
  readonly careLevel: CareLevel
  readonly country: Country
}) {
  const { emergencyNumber, urgentNumber, services } = country
  switch (careLevel) {
    case 'emergency':
      return emergencyNumber === null ? (
        <>Call your local emergency number now</>
      ) : (
        <>
          Call <PhoneNumber number={emergencyNumber} /> ({country.name}) now
        </>
      )
    case 'urgent':
      return urgentNumber === null ? (
        <>
          Call your {services.doctor} or {services.outOfHours} today
        </>
      ) : (
        <>
          Call <PhoneNumber number={urgentNumber} /> ({country.name}) or your {services.doctor}{' '}
          today
        </>
      )
    case 'soon':
      return <>See your {services.doctor} within the next few days</>
    case 'routine':
      return (
        <>
          Book a visit with your {services.doctor} or a {services.physiotherapist} in the next weeks
        </>
      )
    case 'self-care':
      return <>You can look after this yourself for now</>
  }
}

/** A short number that a phone dials when it is touched. */
export const PhoneNumber = ({ number }: { readonly number: string }) => (
  <a href={`tel:${number}`}>
    <strong>{number}</strong>
  </a>
)
