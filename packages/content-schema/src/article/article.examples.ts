import { reviewExamples } from '../review/review.examples.js'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import type { Article } from './article.schema.js'

/** Articles. */
export const articleExamples = {
  full: {
    kind: 'article',
    id: 'heat-and-cold',
    slug: 'heat-and-cold',
    title: 'Heat and cold',
    summary:
      'What warmth and cold packs can do for a sore back, and how to use them without a burn.',
    keyMessages: [
      'Warmth gives a small, short relief in new low back pain.',
      'Nobody knows whether cold helps: there are too few trials.',
      'Warm, not hot; a cloth between; never on numb skin.',
    ],
    sections: [sectionExamples.everyNode, sectionExamples.evidence, sectionExamples.practical],
    dangerSigns: ['saddle-numbness'],
    relatedTreatments: ['heat'],
    relatedConditions: ['acute-low-back-pain'],
    references: ['R10', 'R11', 'R24', 'R44'],
    review: reviewExamples.notYet,
  },
  minimal: {
    kind: 'article',
    id: 'using-warmth',
    slug: 'using-warmth',
    title: 'Using warmth',
    summary: 'How to use a heat pack.',
    keyMessages: ['Warm, not hot.', 'Never on numb skin.'],
    sections: [sectionExamples.practical],
    dangerSigns: [],
    relatedTreatments: [],
    relatedConditions: [],
    references: ['R24'],
    review: reviewExamples.notYet,
  },
} satisfies Record<string, Article>
