import {
  articleSchema,
  knowledgeBaseSchema,
  referenceSchema,
  settingsSchema,
  treatmentSchema,
  type DocumentEnvelope,
  type KnowledgeBase,
  type ManifestEntry,
  type PageDocument,
  type Settings,
} from '@unknot/content-schema'
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

const exampleReference = (): PageDocument =>
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
  })

export const exampleSettings = (changes: object = {}): Settings =>
  settingsSchema.parse({
    kind: 'settings',
    defaultCountry: 'GB',
    countries: [{ code: 'GB', name: 'Example', emergencyNumber: '999', urgentNumber: '111' }],
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

export const pathOf = (document: PageDocument): string => `/${document.kind}s/${document.slug}`

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
