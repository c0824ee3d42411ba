import { reviewExamples } from '../review/review.examples.js'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import type { Condition } from './condition.schema.js'

/** Conditions. */
export const conditionExamples = {
  full: {
    kind: 'condition',
    id: 'acute-low-back-pain',
    slug: 'acute-low-back-pain',
    name: 'New low back pain',
    alsoKnownAs: ['acute low back pain'],
    bodySites: ['low-back', 'glute'],
    summary: 'Pain in the low back for less than twelve weeks.',
    keyMessages: [
      'In most people no single damaged part can be found.',
      'A heat wrap gives a small, short relief.',
    ],
    sections: [sectionExamples.evidence],
    problem: 'acute-low-back-pain',
    dangerSigns: ['saddle-numbness'],
    relatedTreatments: ['heat'],
    references: ['R05', 'R44'],
    review: reviewExamples.notYet,
  },
  minimal: {
    kind: 'condition',
    id: 'muscle-knots',
    slug: 'muscle-knots',
    name: 'Knots in the back',
    alsoKnownAs: [],
    bodySites: [],
    summary: 'A tender spot in a tight band of muscle.',
    keyMessages: ['The pain is real.', 'What causes it is not proven.'],
    sections: [sectionExamples.practical],
    problem: null,
    dangerSigns: [],
    relatedTreatments: [],
    references: ['R26'],
    review: reviewExamples.notYet,
  },
} satisfies Record<string, Condition>
