import type { Basis, TreatmentEvidence } from './evidence.schema.js'

/** What a rule or a contraindication rests on. */
export const basisExamples = {
  guideline: { kind: 'guideline', references: ['R24'] },
  convention: {
    kind: 'convention',
    note: 'Usual practice; source not yet checked.',
    references: ['R24'],
  },
  conventionWithoutSource: {
    kind: 'convention',
    note: 'A cautious choice of this project, not from a guideline.',
    references: [],
  },
} satisfies Record<string, Basis>

/** What is known of a treatment for one problem. */
export const treatmentEvidenceExamples = {
  full: {
    problem: 'acute-low-back-pain',
    certainty: 'moderate',
    effect: 'small',
    words:
      'A small, short relief: a heat wrap was 1.06 points better on a scale of 0 to 5 on day five.',
    guidelines: 'for',
    references: ['R44'],
  },
  minimal: {
    problem: 'trigger-points',
    certainty: 'not-graded',
    effect: 'unknown',
    words: 'No graded findings.',
    guidelines: 'silent',
    references: [],
  },
} satisfies Record<string, TreatmentEvidence>
