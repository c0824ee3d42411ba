import type { Rule } from './rule.schema.js'

/** Rules over the example questions. */
export const ruleExamples = {
  full: {
    id: 'saddle-numbness',
    evidenceRow: 'D01.1',
    title: 'Numb skin between the legs',
    sign: 'numb or tingling skin between the legs, or around the bottom or private parts',
    when: { kind: 'yes', question: 'saddle-numbness' },
    careLevel: 'emergency',
    action: 'Call the emergency number now; do not drive yourself.',
    basis: { kind: 'guideline', references: ['R10', 'R11'] },
    lastReviewed: '2026-11-24',
    nextReviewDue: '2027-05-24',
  },
  minimal: {
    id: 'pain-over-six-weeks',
    evidenceRow: 'D50.1',
    title: 'Pain for more than six weeks',
    sign: 'pain for more than six weeks',
    when: { kind: 'one-of', question: 'duration', options: ['gt-12w'] },
    careLevel: 'routine',
    basis: { kind: 'guideline', references: ['R11'] },
    lastReviewed: '2026-11-24',
    nextReviewDue: '2027-05-24',
  },
} satisfies Record<string, Rule>
