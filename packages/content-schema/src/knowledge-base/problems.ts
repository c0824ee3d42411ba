import type { Criterion } from '../criterion/criterion.schema.js'
import type { Problem } from './knowledge-base.schema.js'

const at = (...sites: string[]): Criterion => ({
  kind: 'any',
  of: sites.map((option) => ({ kind: 'has', question: 'body-site', option })),
})

const forLong: Criterion = { kind: 'one-of', question: 'duration', options: ['gt-12w'] }

/**
 * The kinds of complaint that the evidence speaks about (evidence.md, section C). The first whose criterion is
 * met is the reader's. Pain of 6 to 12 weeks lies between the two low back problems; it counts as the newer one
 * and borrows from the lasting one.
 */
export const problems: readonly Problem[] = [
  {
    id: 'chronic-low-back-pain',
    label: 'Low back pain for more than 12 weeks',
    when: { kind: 'all', of: [at('low-back', 'glute'), forLong] },
    nearest: ['acute-low-back-pain'],
  },
  {
    id: 'acute-low-back-pain',
    label: 'Low back pain for less than 12 weeks',
    when: at('low-back', 'glute'),
    nearest: ['chronic-low-back-pain'],
  },
  {
    id: 'neck-shoulder-pain',
    label: 'Neck or shoulder muscle pain',
    when: at('neck', 'shoulder'),
    nearest: ['trigger-points', 'acute-low-back-pain', 'chronic-low-back-pain'],
  },
  {
    id: 'trigger-points',
    label: 'Muscle knots in the upper or middle back',
    when: at('upper-back', 'between-shoulder-blades', 'mid-back'),
    nearest: ['neck-shoulder-pain', 'acute-low-back-pain', 'chronic-low-back-pain'],
  },
]
