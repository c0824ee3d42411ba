import { reviewExamples } from '../review/review.examples.js'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import type { FactCheck } from './fact-check.schema.js'

/** Fact checks. */
export const factCheckExamples = {
  full: {
    kind: 'fact-check',
    id: 'warm-pads-help',
    slug: 'warm-pads-help',
    evidenceRow: 'A34',
    claim: 'Heat pads or gel packs warmed in the microwave help.',
    verdicts: ['supported'],
    verdictNote: 'short-term',
    summary: 'A heat wrap eases new low back pain a little, for some days.',
    sections: [sectionExamples.evidence, sectionExamples.practical],
    explainedOn: { kind: 'treatment', id: 'heat' },
    dangerSigns: ['saddle-numbness'],
    references: ['R44'],
    review: reviewExamples.notYet,
  },
  minimal: {
    kind: 'fact-check',
    id: 'relief-in-seconds',
    slug: 'relief-in-seconds',
    evidenceRow: 'A01',
    claim: 'Lasting relief in seconds.',
    verdicts: ['unsupported', 'harmful'],
    verdictNote: null,
    summary: 'No treatment does this.',
    sections: [sectionExamples.evidence],
    explainedOn: { kind: 'article', id: 'heat-and-cold' },
    dangerSigns: [],
    references: ['R44'],
    review: reviewExamples.notYet,
  },
} satisfies Record<string, FactCheck>
