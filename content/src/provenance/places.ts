import type { PageKind } from '@unknot/content-schema'

/** A page of the corpus: its kind and its id. */
export type Place = readonly [PageKind, string]

const knot: Place = ['article', 'what-a-knot-may-be']
const causes: Place = ['article', 'causes-and-risks']

/** Where each of the ten facts of the evidence file is told. */
export const placesOfFacts: Readonly<Record<string, readonly Place[]>> = {
  'Fact 1': [causes],
  'Fact 2': [['condition', 'muscle-knots']],
  'Fact 3': [knot],
  'Fact 4': [knot, ['condition', 'myofascial-pain-syndrome']],
  'Fact 5': [knot],
  'Fact 6': [['article', 'how-long-it-lasts']],
  'Fact 7': [['treatment', 'stay-active']],
  'Fact 8': [
    ['treatment', 'heat'],
    ['treatment', 'general-exercise'],
  ],
  'Fact 9': [['article', 'relief-in-seven-seconds']],
  'Fact 10': [['article', 'how-we-grade-evidence']],
}

/** Which treatments show a dispute of table C4, by its topic. */
export const treatmentsInDispute: Readonly<Record<string, readonly string[]>> = {
  Acupuncture: ['acupuncture'],
  TENS: ['tens'],
  Massage: ['massage', 'deep-massage'],
  'Spinal manipulation': ['spinal-manipulation'],
  'Oral NSAID': ['anti-inflammatory-tablets'],
  'Muscle relaxant': ['muscle-relaxants'],
  Paracetamol: ['paracetamol'],
  'Belts, corsets': ['back-belt'],
  Exercise: ['general-exercise'],
  Psychological: ['cbt'],
}

/** One page tells all causes of table E3, and one all models of table E4. */
export const placeOfCauses = causes
export const placeOfModels = knot

/** The rows and sections that an article beside the topics of table E1 rests on. */
export const rowsOfFurtherArticles = {
  'knots-in-the-back': ['A01', 'A02', 'A03', 'K01'],
  'relief-in-seven-seconds': ['A01'],
  'what-a-knot-may-be': ['E4', 'K01', 'K03'],
  'causes-and-risks': ['E3'],
  'exercise-that-helps': ['E2', 'T06', 'T07', 'T08', 'T09'],
  'self-massage-guide': ['T19', 'X22'],
  'rubs-and-gels': ['T26', 'T27', 'T28'],
  'how-long-it-lasts': ['D3', 'K04', 'K05'],
  'stopping-it-coming-back': ['A06', 'T05', 'C01'],
  'how-we-grade-evidence': ['C1', 'C4'],
} as const
