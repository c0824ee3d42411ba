import { careLevels } from '@unknot/content-schema'
import { settingsExamples } from '@unknot/content-schema/examples'
import { WhomToCall } from './WhomToCall'

export const whomToCallExamples = Object.fromEntries(
  careLevels.map((careLevel) => [
    careLevel,
    <p key={careLevel}>
      <WhomToCall careLevel={careLevel} settings={settingsExamples.full} />
    </p>,
  ]),
)
