import { describe, expect, it } from 'vitest'
import { describeDocument } from '../describe-document'
import { describeSigns } from '../describe-sign'
import type { SearchEntry } from '../search-entry'
import { starterPages, starterRelease } from '../testing/starter-corpus'
import { createSuggest } from './suggest'

const entries: readonly SearchEntry[] = [
  ...starterPages().map(describeDocument),
  ...describeSigns(starterRelease().knowledgeBase),
].map((entry) => ({ ...entry, body: entry.kind === 'danger-sign' ? entry.body : '' }))
const suggest = await createSuggest({
  entries,
  paths: Object.fromEntries(entries.map(({ key }) => [key, `/${key}`])),
})
const paths = (query: string): string[] => suggest(query).map(({ path }) => path)

describe('suggestions over the starter corpus, without the texts of the pages', () => {
  it.each([
    ['hot wat', '/treatment/heat'],
    ['myofasc', '/condition/myofascial-pain-syndrome'],
    ['trapezious', '/muscle/upper-trapezius'],
    ['knots in b', '/article/knots-in-the-back'],
  ])('has for %j what the page of results has', (query, path) => {
    expect(paths(query)).toContain(path)
  })

  it('puts danger signs first, and leads to the page that shows them with the number to call', () => {
    const [first] = suggest("can't pee")

    expect(first?.isDangerSign).toBe(true)
    expect(first?.path).toBe('/search?q=can%27t+pee')
  })

  it('suggests no more than eight, and nothing for what stands nowhere', () => {
    expect(suggest('pain').length).toBeLessThanOrEqual(8)
    expect(suggest('qqqqqqqq')).toEqual([])
  })

  it('leaves out pages that have no address', async () => {
    const without = await createSuggest({ entries, paths: {} })

    expect(without('hot water bottle')).toEqual([])
  })
})
