import { VerdictLine } from './VerdictLine'

export const verdictLineExamples = {
  'a verdict': <VerdictLine verdicts={['supported']} note={null} />,
  'two verdicts': <VerdictLine verdicts={['unsupported', 'harmful']} note={null} />,
  'a verdict that something narrows': <VerdictLine verdicts={['weak']} note="overstated" />,
}
