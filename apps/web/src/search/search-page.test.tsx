// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { generateKeyPair } from '@unknot/advice-engine/snapshot'
import { sealedReleaseSchema, type DocumentEnvelope } from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { documentKey } from '../content/library-state'
import { replaceState } from '../content/store'
import {
  envelopeOf,
  exampleArticle,
  exampleTerm,
  exampleSettings,
  exampleTreatment,
  liveEntry,
  sealExample,
} from '../content/testing/small-library'
import { findViolations } from '../design-system/testing/find-violations'
import { readQuery } from './read-query'
import { searchLibrary } from './search-library'
import { SearchPage } from './SearchPage'

afterEach(cleanup)

const article = (changes: object = {}, version = '1') =>
  envelopeOf(exampleArticle({ title: 'Sore calves', ...changes }), version)
const treatment = envelopeOf(exampleTreatment({ name: 'Warm calves' }), '1')
const term = envelopeOf(
  exampleTerm({
    term: 'Gastrocnemius',
    synonyms: ['calf muscle'],
    misspellings: ['gastro'],
  }),
  '1',
)

async function publish(documents: readonly DocumentEnvelope[]): Promise<void> {
  const entries = documents.map(liveEntry)
  const release = sealedReleaseSchema.parse(
    JSON.parse(JSON.stringify(await sealExample(await generateKeyPair(), 1))),
  )
  replaceState({
    manifest: {
      schemaVersion: 1,
      sequence: 1,
      entries,
      count: entries.length,
      release: release.manifest.hash,
      settingsVersion: '1',
    },
    documents: new Map(documents.map((it) => [documentKey(it.document.kind, it.document.id), it])),
    release,
    settings: exampleSettings(),
    settingsVersion: '1',
  })
}

async function ask(params: { readonly q?: string; readonly kind?: string }) {
  const query = readQuery(params)
  const results = query.words === '' ? null : await searchLibrary(query)
  return render(<SearchPage query={query} results={results} />)
}

describe('the search page', () => {
  it.each([
    {},
    { q: 'calves' },
    { q: 'example sign' },
    { q: 'zzzzzz' },
    { q: 'calves', kind: 'article' },
  ])('has no fault that axe can find: %j', async (params) => {
    await publish([article(), treatment, term])

    const { container } = await ask(params)

    expect(await findViolations(container)).toEqual([])
  })

  it('is a form by GET that keeps what was asked', async () => {
    await publish([article()])
    await ask({ q: 'calves' })
    const form = screen.getByRole('search')

    expect(form.getAttribute('action')).toBe('/search')
    expect(form.getAttribute('method')).toBe('get')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('calves')
  })

  it('marks the words that were found, and leads to the page', async () => {
    await publish([article()])
    await ask({ q: 'calves' })
    const link = screen.getByRole('link', { name: 'Sore calves' })

    expect(link.getAttribute('href')).toBe('/articles/example-article')
    expect(link.querySelector('mark')?.textContent).toBe('calves')
  })

  it('shows one kind only where that is asked, and how many there are of each', async () => {
    await publish([article(), treatment])
    await ask({ q: 'calves', kind: 'treatment' })

    expect(screen.queryByRole('link', { name: 'Sore calves' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Warm calves' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'All 2' }).getAttribute('href')).toBe(
      '/search?q=calves',
    )
  })

  it('finds a page by a misspelling that only the glossary knows', async () => {
    await publish([article({ summary: 'About the gastrocnemius.' }, '2'), term])
    await ask({ q: 'gastro' })

    expect(screen.getByRole('link', { name: 'Sore calves' })).toBeDefined()
  })

  it('puts danger signs before all pages, with the number to call', async () => {
    await publish([article({ summary: 'An example sign.' }, '3')])
    await ask({ q: 'example sign' })
    const [first, second] = screen.getAllByRole('heading', { level: 2 })

    expect(first?.textContent).toBe('Danger signs first')
    expect(second?.textContent).toBe('Found')
  })

  it('says in words that nothing was found, and leads on', async () => {
    await publish([article()])
    const { container } = await ask({ q: 'zzzzzz' })

    expect(container.textContent).toContain('We found no page for “zzzzzz”')
    expect(screen.getByRole('link', { name: /danger signs/ }).getAttribute('href')).toBe(
      '/#danger-signs',
    )
  })

  it('follows the content: what was changed is found anew, and what was taken down is not', async () => {
    await publish([article(), treatment])
    await ask({ q: 'calves' })
    cleanup()
    await publish([article({ title: 'Sore knees' }, '4')])
    await ask({ q: 'calves' })

    expect(screen.queryByRole('link', { name: /calves/ })).toBeNull()
    cleanup()
    await ask({ q: 'knees' })
    expect(screen.getByRole('link', { name: 'Sore knees' })).toBeDefined()
  })
})
