import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as examples from '../examples.js'
import { documentKinds, type DocumentKind } from '../parsing/parse-document.js'
import { change } from '../testing/schema-cases.js'
import { jsonSchemas } from './json-schemas.js'

const folder = join(import.meta.dirname, '..', '..', 'json-schema')
const schemas = jsonSchemas()
const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false })
const validators = new Map(Object.entries(schemas).map(([kind, one]) => [kind, ajv.compile(one)]))
const isValid = (kind: DocumentKind, input: unknown): boolean =>
  validators.get(kind)?.(input) === true

const release = {
  kind: 'release',
  manifest: examples.releaseManifestExamples.full,
  knowledgeBase: examples.knowledgeBaseExample,
  signature: 'c2lnbmF0dXJl',
  publicKey: 'a2V5',
}

const documents: Readonly<Record<DocumentKind, readonly object[]>> = {
  article: Object.values(examples.articleExamples),
  condition: Object.values(examples.conditionExamples),
  'document-envelope': Object.values(examples.documentEnvelopeExamples),
  exercise: Object.values(examples.exerciseExamples),
  'fact-check': Object.values(examples.factCheckExamples),
  'glossary-term': Object.values(examples.glossaryTermExamples),
  'knowledge-base': [examples.knowledgeBaseExample],
  manifest: Object.values(examples.manifestExamples),
  media: Object.values(examples.mediaExamples),
  muscle: Object.values(examples.muscleExamples),
  question: Object.values(examples.questionExamples),
  reference: Object.values(examples.referenceExamples),
  release: [release],
  rule: Object.values(examples.ruleExamples),
  settings: Object.values(examples.settingsExamples),
  treatment: Object.values(examples.treatmentExamples),
  'treatment-facts': Object.values(examples.treatmentFactsExamples),
  vignette: Object.values(examples.vignetteExamples),
}

describe('jsonSchemas', () => {
  it.each(documentKinds)('accepts every example of %s', (kind) => {
    expect(documents[kind].length).toBeGreaterThan(0)
    for (const one of documents[kind]) expect(isValid(kind, one)).toBe(true)
  })

  it.each(documentKinds)('refuses %s with a field too many or too few', (kind) => {
    for (const one of documents[kind]) {
      const [field = ''] = Object.keys(one)
      expect(isValid(kind, { ...one, surplus: 1 })).toBe(false)
      expect(isValid(kind, change(one, field, undefined))).toBe(false)
    }
  })

  it.each<[string, DocumentKind, unknown]>([
    [
      'a rule with a deep mistake',
      'rule',
      change(examples.ruleExamples.full, 'when', { kind: 'not', criterion: { kind: 'yes' } }),
    ],
    ['a date in words', 'rule', change(examples.ruleExamples.full, 'lastReviewed', 'today')],
    [
      'markup',
      'article',
      change(examples.articleExamples.full, 'sections.0.blocks.0.kind', 'html'),
    ],
    [
      'another care level',
      'vignette',
      change(examples.vignetteExamples.full, 'expect.careLevel', 'now'),
    ],
  ])('refuses %s', (_name, kind, input) => {
    expect(isValid(kind, input)).toBe(false)
  })

  it('writes shared values once, under their name', () => {
    expect(schemas['rule']).toMatchObject({
      title: 'rule',
      properties: {
        when: { $ref: '#/$defs/criterion' },
        careLevel: { $ref: '#/$defs/care-level' },
      },
    })
  })
})

describe('the folder json-schema', () => {
  it('holds one file for each kind, as generated', async () => {
    const names = documentKinds.map((kind) => `${kind}.json`)
    expect((await readdir(folder)).toSorted()).toEqual(names.toSorted())
    for (const kind of documentKinds) {
      const file: unknown = JSON.parse(await readFile(join(folder, `${kind}.json`), 'utf8'))
      expect(file).toEqual(schemas[kind])
    }
  })
})
