import type { Vignette } from './vignette.schema.js'

/** Cases over the example questions and rules. */
export const vignetteExamples = {
  full: {
    id: 'numbness-between-the-legs',
    name: 'New numbness between the legs at 55 is an emergency, and self-care is withheld.',
    today: '2026-11-24',
    others: 'no-danger-signs',
    answers: {
      age: 55,
      'body-site': ['low-back'],
      duration: 'd2-6',
      'saddle-numbness': 'yes',
      medicines: [],
    },
    expect: {
      careLevel: 'emergency',
      status: 'settled',
      because: ['saddle-numbness'],
      recommends: [],
      first: [],
      never: ['heat'],
      cautions: [],
      evidenceRows: ['D01.1'],
    },
  },
  asksNext: {
    id: 'numbness-not-asked',
    name: 'Numbness between the legs that was not asked leaves the advice incomplete.',
    today: '2026-11-24',
    others: 'nothing',
    answers: { age: 55, 'body-site': ['low-back'], duration: 'd2-6' },
    expect: { status: 'incomplete', asksNext: 'saddle-numbness' },
  },
  minimal: {
    id: 'nothing-asked',
    name: 'Without any answer nothing is expected.',
    today: '2026-11-24',
    others: 'nothing',
    answers: {},
    expect: {},
  },
} satisfies Record<string, Vignette>
