import type { Advice } from '@unknot/advice-engine'
import type { Settings } from '@unknot/content-schema'
import { CareCard } from '../design-system/CareCard/CareCard'
import type { ReasonView } from './result-view'
import { whatToDo } from './words'

type Props = {
  readonly advice: Advice
  readonly reasons: readonly ReasonView[]
  readonly settings: Settings
}

/** How soon to get help, and whom to call; takes the reader's attention first. */
export function CareLevelCard({ advice, reasons, settings }: Props) {
  const { careLevel } = advice
  const actions = reasons
    .filter((reason) => reason.careLevel === careLevel)
    .flatMap(({ action }) => action ?? [])
  const needsCall = careLevel === 'emergency' || careLevel === 'urgent'
  return (
    <CareCard careLevel={careLevel} headingLevel={2} headingId="result-title" isFocusTarget>
      {[...new Set(actions)].map((action) => (
        <p key={action}>
          <strong>{action}</strong>
        </p>
      ))}
      <p>{whatToDo[careLevel]}</p>
      {needsCall && <Numbers careLevel={careLevel} settings={settings} />}
    </CareCard>
  )
}

function Numbers({
  careLevel,
  settings,
}: {
  readonly careLevel: 'emergency' | 'urgent'
  readonly settings: Settings
}) {
  return (
    <ul>
      {settings.countries.map(({ code, name, emergencyNumber, urgentNumber }) => {
        const number = careLevel === 'emergency' ? emergencyNumber : urgentNumber
        return number === null ? null : (
          <li key={code}>
            {name}: <a href={`tel:${number}`}>{number}</a>
          </li>
        )
      })}
    </ul>
  )
}
