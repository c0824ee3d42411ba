import type { Criterion } from '../criterion/criterion.schema.js'
import type { Score } from './knowledge-base.schema.js'

const yes = (question: string): Criterion => ({ kind: 'yes', question })

/**
 * What is counted over the answers. `yellow-flags` are the first nine of evidence.md, G5, in own words: it is not the
 * STarT Back tool, and its border in rule D52 is only a nudge to see a professional.
 */
export const scores: readonly Score[] = [
  {
    id: 'yellow-flags',
    label: 'things that can slow recovery',
    items: [
      { when: yes('leg-pain-two-weeks'), points: 1 },
      { when: yes('neck-or-shoulder-sore'), points: 1 },
      { when: yes('walking-limited'), points: 1 },
      { when: yes('dressing-slow'), points: 1 },
      { when: yes('fear-of-movement'), points: 1 },
      { when: yes('worry'), points: 1 },
      { when: yes('hopelessness'), points: 1 },
      { when: yes('loss-of-joy'), points: 1 },
      { when: { kind: 'one-of', question: 'bother', options: ['very', 'extreme'] }, points: 1 },
    ],
  },
]
