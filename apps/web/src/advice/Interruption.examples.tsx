import { releaseManifestExamples, settingsExamples } from '@unknot/content-schema/examples'
import { exampleReason } from './example-views'
import { Interruption } from './Interruption'
import type { ResultView } from './result-view'

const view: ResultView = {
  reasons: [exampleReason],
  suggestions: [],
  leftOut: [],
  withheld: [],
  problem: null,
  sites: [],
  watch: { signs: [], turns: [] },
  today: '2026-11-24',
  said: [],
}

export const interruptionExamples = {
  'an emergency': (
    <Interruption
      step={{
        kind: 'result',
        advice: { careLevel: 'emergency', status: 'settled', problem: null },
        view,
        answers: {},
      }}
      release={releaseManifestExamples.full}
      settings={settingsExamples.full}
      isLocal
    />
  ),
}
