import { careLevels } from '@unknot/content-schema'
import { CareCard } from './CareCard'

export const careCardExamples = Object.fromEntries(
  careLevels.map((careLevel) => [
    careLevel,
    <CareCard key={careLevel} careLevel={careLevel} headingLevel={2}>
      <ul>
        <li>a sign</li>
      </ul>
    </CareCard>,
  ]),
)
