import { reviewExamples } from '../review/review.examples.js'
import { sectionExamples } from '../rich-text/rich-text.examples.js'
import type { GlossaryTerm } from './glossary-term.schema.js'

/** Glossary terms. */
export const glossaryTermExamples = {
  full: {
    kind: 'glossary-term',
    id: 'saddle-area',
    slug: 'saddle-area',
    term: 'Saddle area',
    evidenceRow: 'Saddle area',
    meaning: 'The parts that touch a saddle: inner thighs, bottom and private parts.',
    synonyms: ['between the legs'],
    misspellings: ['sadle area'],
    sections: [sectionExamples.evidence],
    dangerSigns: ['saddle-numbness'],
    references: ['R44'],
    seeAlso: [{ kind: 'condition', id: 'acute-low-back-pain' }],
    review: reviewExamples.notYet,
  },
  minimal: {
    kind: 'glossary-term',
    id: 'fascia',
    slug: 'fascia',
    term: 'Fascia',
    evidenceRow: 'Fascia',
    meaning: 'The thin tissue that wraps muscles.',
    synonyms: [],
    misspellings: [],
    sections: [],
    dangerSigns: [],
    references: [],
    seeAlso: [],
    review: reviewExamples.notYet,
  },
} satisfies Record<string, GlossaryTerm>
