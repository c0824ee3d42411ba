import { HoldTimer } from './HoldTimer'

export const holdTimerExamples = {
  'a hold on each side, with a choice': (
    <HoldTimer name="Example" kind="hold" seconds={[20, 30]} repetitions={2} isEachSide />
  ),
  'some minutes': (
    <HoldTimer
      name="Another example"
      kind="minutes"
      seconds={[300]}
      repetitions={1}
      isEachSide={false}
    />
  ),
}
