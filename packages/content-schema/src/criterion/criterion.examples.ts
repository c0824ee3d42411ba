import type { Criterion } from './criterion.schema.js'

/** One criterion of each kind, over the example questions. */
export const criterionExamples = {
  all: {
    kind: 'all',
    of: [
      { kind: 'has', question: 'body-site', option: 'low-back' },
      { kind: 'one-of', question: 'duration', options: ['gt-12w'] },
    ],
  },
  any: {
    kind: 'any',
    of: [
      { kind: 'yes', question: 'saddle-numbness' },
      { kind: 'between', question: 'age', min: 75 },
    ],
  },
  not: { kind: 'not', criterion: { kind: 'yes', question: 'saddle-numbness' } },
  atLeast: {
    kind: 'at-least',
    count: 1,
    of: [
      { kind: 'has', question: 'medicines', option: 'anticoagulant' },
      { kind: 'has', question: 'medicines', option: 'sedating' },
    ],
  },
  yes: { kind: 'yes', question: 'saddle-numbness' },
  oneOf: { kind: 'one-of', question: 'duration', options: ['lt-48h', 'd2-6'] },
  has: { kind: 'has', question: 'medicines', option: 'sedating' },
  between: { kind: 'between', question: 'age', min: 18, max: 120 },
  betweenWithOneBorder: { kind: 'between', question: 'age', min: 75 },
  score: { kind: 'score', score: 'strains', min: 1 },
  anyDangerSign: { kind: 'any-danger-sign' },
} satisfies Record<string, Criterion>
