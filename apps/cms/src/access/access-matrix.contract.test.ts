import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'
import { publishedCollections } from '../publishing/parse-published'
import { kindOfCollection } from '../publishing/page-collections'
import {
  askers,
  contentRows,
  duplicateRows,
  otherRows,
  pageRows,
  settingsRows,
  type Row,
} from './expected'
import { contentWays, settingsWays, type Way } from './testing/content-ways'
import { otherWays } from './testing/other-ways'

const rowsOf = (collection: string): readonly Row[] => [
  ...contentRows,
  ...(collection === 'references' ? [] : duplicateRows),
  ...(kindOfCollection(collection) === undefined ? [] : pageRows),
]

const cells = (rows: readonly Row[]): number => rows.length * askers.length

it('has more than 600 cells', () => {
  const content = publishedCollections.reduce((sum, one) => sum + cells(rowsOf(one)), 0)
  const others = Object.values(otherRows).reduce((sum, rows) => sum + cells(rows), 0)

  expect(content + others + cells(settingsRows)).toBeGreaterThan(600)
})

describe.each(databases)('who may do what on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database, 'migrated')
  })
  afterAll(() => cms.close())

  /** Tries a way as everybody in turn, and writes down what came of it as `expected.ts` does. */
  async function tryAs(way: Way | undefined): Promise<string> {
    if (way === undefined) throw new Error('This way is in the table, but nothing tries it.')
    const letters: string[] = []
    for (const asker of askers) letters.push(await way(asker))
    return letters.join('')
  }

  describe.each([...publishedCollections])('with %s', (collection) => {
    it.each([...rowsOf(collection)])('%s: %s', async (way, expected) => {
      expect(await tryAs(contentWays(cms, collection)[way])).toBe(expected)
    })
  })

  describe.each(Object.entries(otherRows))('with %s', (collection, rows) => {
    it.each([...rows])('%s: %s', async (way, expected) => {
      expect(await tryAs(otherWays(cms, collection)[way])).toBe(expected)
    })
  })

  describe('with the settings', () => {
    it.each([...settingsRows])('%s: %s', async (way, expected) => {
      expect(await tryAs(settingsWays(cms)[way])).toBe(expected)
    })
  })
})
