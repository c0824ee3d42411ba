import { criterionExamples } from '../criterion/criterion.examples.js'
import { basisExamples, treatmentEvidenceExamples } from '../evidence/evidence.examples.js'
import { reviewExamples } from '../review/review.examples.js'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import type { Treatment, TreatmentFacts } from './treatment.schema.js'

/** Pages of treatments. */
export const treatmentExamples = {
  full: {
    kind: 'treatment',
    id: 'heat',
    slug: 'heat',
    name: 'Heat',
    alsoKnownAs: ['heat wrap', 'hot water bottle'],
    summary: 'A warm wrap, pad or bottle on the sore place. A small, short relief.',
    sections: [sectionExamples.evidence, sectionExamples.practical],
    howTo: {
      steps: ['Wrap the pad in a cloth.', 'Look at the skin every five minutes.'],
      dose: '15 to 20 minutes, up to three or four times a day.',
      isSourceChecked: false,
    },
    topics: ['heat-cold-and-devices'],
    deliveredBy: ['yourself'],
    timeToEffect: { words: 'Minutes to days', isSourceChecked: false },
    sideEffects: ['burns', 'mottled skin', 'dizziness'],
    alarm: 'Warm, not hot; a cloth between; never sleep on it; not on numb skin.',
    dangerSigns: ['saddle-numbness'],
    references: ['R24', 'R44'],
    review: reviewExamples.notYet,
  },
  minimal: {
    kind: 'treatment',
    id: 'back-belt',
    slug: 'back-belt',
    name: 'Back belt or brace',
    alsoKnownAs: [],
    summary: 'Guidelines advise against it.',
    sections: [sectionExamples.practical],
    howTo: { steps: [], dose: null, isSourceChecked: false },
    sideEffects: [],
    alarm: null,
    dangerSigns: [],
    references: ['R01'],
    review: reviewExamples.notYet,
  },
} satisfies Record<string, Treatment>

/** Facts of the same treatments. */
export const treatmentFactsExamples = {
  full: {
    id: 'heat',
    name: 'Heat',
    evidenceRow: 'T03',
    step: 'self-care',
    withheldFrom: 'urgent',
    suggestedWhen: { kind: 'between', question: 'age', min: 18 },
    favouredWhen: [{ kind: 'has', question: 'equipment', option: 'heat-pack' }],
    cost: 'low',
    effort: 'low',
    evidence: [treatmentEvidenceExamples.full, treatmentEvidenceExamples.minimal],
    contraindications: [
      {
        id: 'numb-skin',
        when: criterionExamples.yes,
        reason: 'Not on numb skin: you would not feel a burn.',
        basis: basisExamples.guideline,
      },
    ],
    cautions: [
      {
        id: 'sleepy-medicine',
        when: criterionExamples.has,
        advice: 'Your medicine makes you sleepy: never use heat where you may fall asleep.',
        basis: basisExamples.convention,
      },
    ],
  },
  neverSuggested: {
    id: 'back-belt',
    name: 'Back belt or brace',
    evidenceRow: 'T34',
    step: 'self-care',
    withheldFrom: 'urgent',
    neverSuggested: 'Guidelines advise against it.',
    favouredWhen: [],
    cost: 'medium',
    effort: 'low',
    evidence: [],
    contraindications: [],
    cautions: [],
  },
  minimal: {
    id: 'work-breaks',
    name: 'Work breaks',
    evidenceRow: 'T35',
    step: 'self-care',
    withheldFrom: 'urgent',
    favouredWhen: [],
    cost: 'free',
    effort: 'low',
    evidence: [],
    contraindications: [],
    cautions: [],
  },
} satisfies Record<string, TreatmentFacts>
