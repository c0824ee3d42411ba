import { EvidenceLine } from './EvidenceLine'

export const evidenceLineExamples = {
  'sure that it does nothing': <EvidenceLine certainty="high" effect="none" guidelines="against" />,
  'not graded': <EvidenceLine certainty="not-graded" effect="unknown" />,
  'with the way to the method': <EvidenceLine certainty="low" effect="small" isLinked />,
}
