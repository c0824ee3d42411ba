import type { KnowledgeBase } from '../knowledge-base.js'
import { backPain } from './back-pain.js'
import { rule } from './builders.js'

/** The small knowledge base with a score of four points, and a rule that reads it from two points on. */
export const counting: KnowledgeBase = {
  ...backPain,
  scores: [
    {
      id: 'burdens',
      label: 'points of burden',
      items: [
        { when: { kind: 'yes', question: 'cough' }, points: 1 },
        { when: { kind: 'has', question: 'medicines', option: 'steroid' }, points: 2 },
        { when: { kind: 'between', question: 'age', min: 80 }, points: 1 },
      ],
    },
  ],
  rules: [
    ...backPain.rules,
    rule('burdened', 'routine', { kind: 'score', score: 'burdens', min: 2 }),
  ],
}
