import { releaseManifestExamples } from '@unknot/content-schema/examples'
import { exampleReason } from './example-views'
import { Reasons } from './Reasons'

const release = releaseManifestExamples.full

export const reasonsExamples = {
  'a rule, with what it rests on': <Reasons reasons={[exampleReason]} release={release} />,
  'no rule asks for more': <Reasons reasons={[]} release={release} />,
}
