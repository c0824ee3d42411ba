import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PageDocument } from '@unknot/content-schema'
import { publishLibrary } from '../../content/testing/publish-library'
import {
  exampleArticle,
  exampleExercise,
  exampleFactCheck,
  exampleKnowledgeBase,
  exampleMuscle,
  exampleReference,
  exampleTerm,
  exampleTreatment,
} from '../../content/testing/small-library'
import { describePage } from './describe-page'

/** Own properties of each type and the types that it extends, as schema.org publishes them. */
type Vocabulary = ReadonlyMap<
  string,
  { readonly properties: readonly string[]; readonly above: readonly string[] }
>

function readVocabulary(): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'))
  const text = readFileSync(join(folder, 'dist', 'schema.d.ts'), 'utf8')
  const found = text.matchAll(
    /^(?:export )?interface (\w+)(?:<[^{]*>)? extends ([^{]+) \{\n(.*?)^\}/gms,
  )
  return new Map(
    [...found].map(([, name = '', above = '', body = '']) => [
      name,
      {
        above: above.split(',').map((it) => it.trim()),
        properties: [...body.matchAll(/^ {4}"([\w@]+)"\??:/gm)].map(([, it = '']) => it),
      },
    ]),
  )
}

const propertiesOf = (name: string, vocabulary: Vocabulary): string[] => {
  const found = vocabulary.get(name)
  return found === undefined
    ? []
    : [...found.properties, ...found.above.flatMap((it) => propertiesOf(it, vocabulary))]
}

/** Every object with a type, however deep. */
function typed(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(typed)
  if (typeof value !== 'object' || value === null) return []
  return [{ ...value }, ...Object.values(value).flatMap(typed)]
}

function strangers(thing: unknown, vocabulary: Vocabulary): string[] {
  return typed(thing).flatMap((it) => {
    const type = String(it['@type'])
    const known = new Set(['@context', ...propertiesOf(`${type}Leaf`, vocabulary)])
    return Object.keys(it)
      .filter((name) => !known.has(name))
      .map((name) => `${type}.${name}`)
  })
}

const documents: readonly PageDocument[] = [
  exampleArticle(),
  exampleTreatment({ alsoKnownAs: ['Another name'] }),
  exampleExercise(),
  exampleMuscle(),
  exampleTerm(),
  exampleFactCheck(),
  exampleReference({ doi: '10.1/x' }),
]
const vocabulary = readVocabulary()
const describeDocument = (page: PageDocument, isWithdrawn = false) =>
  describePage({ page, path: '/example', publishedAt: '2026-11-01T00:00:00.000Z', isWithdrawn })

beforeAll(() => publishLibrary({ documents, knowledgeBase: exampleKnowledgeBase() }))

describe('what pages say of themselves', () => {
  it.each(documents.map((page) => [page.kind, page] as const))(
    'is in the words of schema.org: %s',
    (_, page) => {
      expect(strangers(describeDocument(page), vocabulary)).toEqual([])
    },
  )

  it('would be told of a word that schema.org does not have, however deep', () => {
    const thing = { '@type': 'MedicalWebPage', mainEntity: { '@type': 'Muscle', strength: 3 } }

    expect(strangers(thing, vocabulary)).toEqual(['Muscle.strength'])
  })

  it('names no author and no reviewer of health pages, and rates nothing but claims', () => {
    for (const page of documents) {
      const text = JSON.stringify(describeDocument(page))
      expect(text, page.kind).not.toMatch(/"reviewedBy"|"ratingValue"|"aggregateRating"/)
      if (page.kind !== 'fact-check') expect(text, page.kind).not.toMatch(/"author"|Rating/)
    }
  })

  it('gives a claim the verdict in our words', () => {
    expect(describeDocument(exampleFactCheck())).toMatchObject({
      mainEntity: {
        '@type': 'ClaimReview',
        claimReviewed: 'An example claim.',
        reviewRating: { alternateName: 'Weak; Unclear wording (overstated)' },
      },
    })
  })

  it('cites the address of each source', () => {
    expect(describeDocument(exampleArticle())).toMatchObject({
      citation: ['https://doi.org/10.1/x'],
    })
  })

  it('is nothing at all where the page is withdrawn', () => {
    expect(describeDocument(exampleArticle(), true)).toBeNull()
  })
})
