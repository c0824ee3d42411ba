import type { Section } from './rich-text.schema.js'

/** Sections: one of evidence, one practical, and one that holds every node of the tree. */
export const sectionExamples: Readonly<Record<'evidence' | 'practical' | 'everyNode', Section>> = {
  evidence: {
    id: 'does-it-help',
    heading: 'Does it help?',
    nature: 'evidence',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          {
            kind: 'text',
            text: 'For new low back pain a heat wrap brings a small relief for some days, with moderate certainty.',
            marks: [],
          },
          { kind: 'citation', reference: 'R44' },
        ],
      },
    ],
  },
  practical: {
    id: 'how-to',
    heading: 'How to use warmth',
    nature: 'practical',
    blocks: [
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [{ kind: 'text', text: 'Wrap the pad in a cloth.', marks: [] }],
          [{ kind: 'text', text: 'Take it off before you go to sleep.', marks: [] }],
        ],
      },
    ],
  },
  everyNode: {
    id: 'every-node',
    heading: 'Every node',
    nature: 'evidence',
    blocks: [
      {
        kind: 'care-card',
        careLevel: 'emergency',
        items: [
          [
            { kind: 'text', text: 'Numb or tingling skin between the legs.', marks: [] },
            { kind: 'citation', reference: 'R10' },
          ],
        ],
      },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'Warm, not hot', marks: ['strong'] },
          { kind: 'text', text: '; a cloth between; ', marks: ['emphasis'] },
          { kind: 'text', text: 'never', marks: ['strong', 'emphasis'] },
          { kind: 'text', text: ' on numb skin. Read more about ', marks: [] },
          { kind: 'page-link', to: { kind: 'treatment', id: 'heat' }, text: 'heat' },
          { kind: 'text', text: ' and ', marks: [] },
          {
            kind: 'web-link',
            url: 'https://www.nhs.uk/conditions/back-pain',
            text: 'when to get help',
          },
          { kind: 'citation', reference: 'R24' },
          { kind: 'citation', reference: 'R11' },
        ],
      },
      {
        kind: 'list',
        isOrdered: false,
        items: [
          [
            { kind: 'text', text: 'Not on numb skin.', marks: [] },
            { kind: 'citation', reference: 'R24' },
          ],
        ],
      },
      {
        kind: 'quote',
        content: [
          { kind: 'text', text: 'Back pain: when to get help', marks: [] },
          { kind: 'citation', reference: 'R11' },
        ],
      },
    ],
  },
}
