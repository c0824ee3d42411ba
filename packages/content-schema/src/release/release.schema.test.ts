import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { knowledgeBaseExample } from '../knowledge-base/knowledge-base.examples.js'
import { change, fieldsOf, letters, problemsOf, type Limit } from '../testing/schema-cases.js'
import { releaseManifestExamples } from './release.examples.js'
import { hashSchema, releaseManifestSchema, sealedReleaseSchema } from './release.schema.js'

const { full } = releaseManifestExamples
const empty = 'This is empty. Write something.'

describe('releaseManifestSchema', () => {
  it.each(Object.entries(releaseManifestExamples))('accepts the example "%s"', (_name, example) => {
    expect(problemsOf(releaseManifestSchema, example)).toEqual([])
  })

  it('has examples with the hash of the example knowledge base', () => {
    const sorted = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value
    const hash = createHash('sha256')
      .update(JSON.stringify(knowledgeBaseExample, sorted))
      .digest('hex')
    for (const example of Object.values(releaseManifestExamples)) expect(example.hash).toBe(hash)
  })

  it.each(fieldsOf(full))('asks for the field "%s"', (field) => {
    expect(problemsOf(releaseManifestSchema, change(full, field, undefined))).toEqual([
      `${field}: This is missing. Fill it in.`,
    ])
  })

  it.each<Limit>([
    ['schemaVersion', 1, '1', 'Invalid input: expected 1'],
    ['number', 1, 0, 'Use 1 or more.'],
    ['note', letters(2000), letters(2001), 'Use at most 2000 characters. It has 2001.'],
    ['note', 'x', '', empty],
    [
      'sealedAt',
      '2026-11-24T10:00:00Z',
      '2026-11-24T10:00:00+01:00',
      'Use a date and time in UTC, such as 2026-11-24T10:00:00.000Z.',
    ],
    ['isCheckedByClinician', true, 'not-yet', 'Invalid input: expected boolean, received string'],
  ])('holds %s to its limit', (place, inside, outside, words) => {
    expect(problemsOf(releaseManifestSchema, change(full, place, inside))).toEqual([])
    expect(problemsOf(releaseManifestSchema, change(full, place, outside))).toEqual([
      `${place}: ${words}`,
    ])
  })
})

describe('hashSchema', () => {
  it.each(['a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64), 'g'.repeat(64), ''])(
    'refuses "%s"',
    (hash) => {
      expect(problemsOf(hashSchema, hash)).toEqual(['Expected a SHA-256 in hexadecimal.'])
    },
  )
})

describe('sealedReleaseSchema', () => {
  const sealed = {
    kind: 'release',
    manifest: full,
    knowledgeBase: knowledgeBaseExample,
    signature: 'c2lnbmF0dXJl',
    publicKey: 'a2V5',
  }

  it('accepts a release in its shape; whether the seal holds is for the engine to say', () => {
    expect(problemsOf(sealedReleaseSchema, sealed)).toEqual([])
  })

  it.each(['manifest', 'knowledgeBase', 'signature', 'publicKey'])('asks for "%s"', (field) => {
    expect(problemsOf(sealedReleaseSchema, change(sealed, field, undefined))).toEqual([
      `${field}: This is missing. Fill it in.`,
    ])
  })

  it.each(['signature', 'publicKey'])('refuses an empty %s', (field) => {
    expect(problemsOf(sealedReleaseSchema, change(sealed, field, ''))).toEqual([
      `${field}: ${empty}`,
    ])
  })
})
