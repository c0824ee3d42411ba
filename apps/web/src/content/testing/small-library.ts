import {
  articleSchema,
  exerciseSchema,
  factCheckSchema,
  glossaryTermSchema,
  knowledgeBaseSchema,
  muscleSchema,
  referenceSchema,
  settingsSchema,
  treatmentSchema,
  type DocumentEnvelope,
  type KnowledgeBase,
  type ManifestEntry,
  type PageDocument,
  type PageKind,
  type Settings,
} from '@unknot/content-schema'
import { settingsExamples } from '@unknot/content-schema/examples'
import {
  generateKeyPair,
  seal,
  type KeyPair,
  type SealedRelease,
} from '@unknot/advice-engine/snapshot'

/** A library of three pages and one danger sign, with made-up words and no clinical meaning. */
export type SmallLibrary = {
  readonly keys: KeyPair
  readonly envelopes: readonly DocumentEnvelope[]
  readonly release: SealedRelease
  readonly settings: Settings
}

const review = {
  lastReviewed: '2026-01-01',
  nextReviewDue: '2027-01-01',
  clinicianCheck: 'not-yet',
}

const page = {
  summary: 'An example.',
  sections: [
    {
      id: 'first',
      heading: 'First',
      nature: 'practical',
      blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Words.', marks: [] }] }],
    },
  ],
  dangerSigns: ['example-sign'],
  references: ['R01'],
  review,
}

export const exampleArticle = (changes: object = {}): PageDocument =>
  articleSchema.parse({
    kind: 'article',
    id: 'example-article',
    slug: 'example-article',
    title: 'An example article',
    keyMessages: ['One.', 'Two.'],
    relatedTreatments: ['example-treatment'],
    relatedConditions: [],
    ...page,
    ...changes,
  })

export const exampleTreatment = (changes: object = {}): PageDocument =>
  treatmentSchema.parse({
    kind: 'treatment',
    id: 'example-treatment',
    slug: 'example-treatment',
    name: 'An example treatment',
    alsoKnownAs: [],
    howTo: { steps: ['Do it.'], dose: null, isSourceChecked: false },
    sideEffects: [],
    alarm: null,
    ...page,
    ...changes,
  })

export const exampleExercise = (changes: object = {}): PageDocument =>
  exerciseSchema.parse({
    kind: 'exercise',
    id: 'example-exercise',
    slug: 'example-exercise',
    name: 'An example exercise',
    alsoKnownAs: [],
    evidenceRow: 'X01',
    bodySites: ['neck'],
    purpose: 'stretch',
    equipment: [],
    steps: [{ text: 'Sit.' }, { text: 'Turn.' }],
    dose: exampleDose,
    easier: 'Turn less.',
    harder: null,
    stopIf: ['sharp pain'],
    notFor: [],
    cautions: [],
    muscles: ['example-muscle'],
    relatedTreatments: ['example-treatment'],
    relatedConditions: [],
    ...page,
    ...changes,
  })

const exampleDose = {
  sets: null,
  repetitions: { from: 2, to: 2 },
  holdSeconds: { from: 20, to: 30 },
  minutes: null,
  isEachSide: true,
  timesPerDay: null,
  daysPerWeek: null,
  note: null,
  isSourceChecked: false,
}

export const exampleMuscle = (changes: object = {}): PageDocument =>
  muscleSchema.parse({
    kind: 'muscle',
    id: 'example-muscle',
    slug: 'example-muscle',
    name: 'An example muscle',
    anatomicalName: 'Musculus exemplum',
    alsoKnownAs: [],
    evidenceRow: 'M01',
    bodySites: ['neck'],
    location: 'Here.',
    referral: { words: 'There.', isSourceChecked: false },
    provokingTasks: { tasks: ['Reaching'], isSourceChecked: false },
    lookAlikes: [{ words: 'Something else', dangerSigns: ['example-sign'] }],
    exercises: ['example-exercise'],
    relatedConditions: [],
    ...page,
    ...changes,
  })

export const exampleTerm = (changes: object = {}): PageDocument =>
  glossaryTermSchema.parse({
    kind: 'glossary-term',
    id: 'example-term',
    slug: 'example-term',
    term: 'Example term',
    evidenceRow: 'Example term',
    meaning: 'What it means.',
    synonyms: ['another word'],
    misspellings: ['exampel term'],
    sections: [],
    dangerSigns: [],
    references: [],
    seeAlso: [{ kind: 'article', id: 'example-article' }],
    review,
    ...changes,
  })

export const exampleFactCheck = (changes: object = {}): PageDocument =>
  factCheckSchema.parse({
    kind: 'fact-check',
    id: 'example-claim',
    slug: 'example-claim',
    evidenceRow: 'A01',
    claim: 'An example claim.',
    verdicts: ['weak', 'unclear-wording'],
    verdictNote: 'overstated',
    explainedOn: { kind: 'treatment', id: 'example-treatment' },
    ...page,
    sections: [{ ...page.sections[0], nature: 'evidence' }],
    ...changes,
  })

export const exampleReference = (changes: object = {}): PageDocument =>
  referenceSchema.parse({
    kind: 'reference',
    id: 'R01',
    slug: 'r01',
    authors: 'Example',
    year: 2026,
    title: 'An example',
    publishedIn: 'Nowhere',
    type: 'textbook',
    doi: null,
    pmid: null,
    url: null,
    otherIdentifier: null,
    verification: 'from-memory',
    tier: 'extra',
    note: null,
    ...changes,
  })

export const exampleSettings = (changes: object = {}): Settings =>
  settingsSchema.parse({
    kind: 'settings',
    defaultCountry: 'GB',
    countries: settingsExamples.full.countries,
    navigation: [{ label: 'Articles', path: '/articles' }],
    ...changes,
  })

export function exampleKnowledgeBase(sign = 'An example sign'): KnowledgeBase {
  const basis = { kind: 'convention', note: 'An example.', references: [] }
  return knowledgeBaseSchema.parse({
    schemaVersion: 1,
    screens: [{ id: 'signs', title: 'Signs' }],
    questions: [
      {
        id: 'sign',
        kind: 'yes-no',
        role: 'danger-sign',
        label: 'Sign?',
        why: 'So.',
        screen: 'signs',
      },
    ],
    problems: [{ id: 'pain', label: 'Pain', when: { kind: 'yes', question: 'sign' }, nearest: [] }],
    rules: [
      {
        id: 'example-sign',
        evidenceRow: 'D01.1',
        title: 'An example',
        sign,
        when: { kind: 'yes', question: 'sign' },
        careLevel: 'emergency',
        basis,
        lastReviewed: '2026-01-01',
        nextReviewDue: '2027-01-01',
      },
    ],
    treatments: [
      {
        id: 'example-treatment',
        name: 'An example treatment',
        evidenceRow: 'T01',
        step: 'self-care',
        withheldFrom: 'urgent',
        favouredWhen: [],
        cost: 'free',
        effort: 'low',
        evidence: [],
        contraindications: [],
        cautions: [],
      },
    ],
    references: [],
  })
}

export const envelopeOf = (document: PageDocument, version: string): DocumentEnvelope => ({
  version,
  publishedAt: '2026-11-01T00:00:00.000Z',
  document,
})

export const pathOf = ({ kind, slug }: PageDocument): string => `${shelfOf[kind]}/${slug}`

const shelfOf = {
  article: '/articles',
  treatment: '/treatments',
  condition: '/conditions',
  exercise: '/exercises',
  muscle: '/muscles',
  'glossary-term': '/glossary',
  'fact-check': '/fact-checks',
  reference: '/references',
} as const satisfies Record<PageKind, string>

export const liveEntry = ({ document, version }: DocumentEnvelope): ManifestEntry => ({
  status: 'live',
  path: pathOf(document),
  kind: document.kind,
  id: document.id,
  version,
})

export const sealExample = (
  keys: KeyPair,
  number = 1,
  knowledgeBase = exampleKnowledgeBase(),
): Promise<SealedRelease> =>
  seal({
    knowledgeBase,
    number,
    note: 'An example.',
    sealedAt: '2026-11-01T00:00:00.000Z',
    isCheckedByClinician: false,
    privateKey: keys.privateKey,
  })

export async function smallLibrary(): Promise<SmallLibrary> {
  const keys = await generateKeyPair()
  return {
    keys,
    envelopes: [exampleArticle(), exampleTreatment(), exampleReference()].map((document) =>
      envelopeOf(document, '1'),
    ),
    release: await sealExample(keys),
    settings: exampleSettings(),
  }
}
