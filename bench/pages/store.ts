import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { settingsExamples } from '@unknot/content-schema/examples'
import type { Article, PageDocument, PageKind } from '@unknot/content-schema'
import { loadCorpus } from '@unknot/knowledge'
import { generateArticles } from './generated-articles.js'

const shelves = {
  article: '/articles',
  treatment: '/treatments',
  condition: '/conditions',
  exercise: '/exercises',
  muscle: '/muscles',
  'glossary-term': '/glossary',
  'fact-check': '/fact-checks',
  reference: '/references',
} as const satisfies Record<PageKind, string>

const require = createRequire(import.meta.url)

/** With whose key the shipped release is sealed. */
export const readPublicKey = async (): Promise<string> =>
  (await readFile(require.resolve('@unknot/knowledge/public-key'), 'utf8')).trim()

export const pathOf = ({ kind, slug }: PageDocument): string => `${shelves[kind]}/${slug}`

/** The starter corpus, as the site would have it from the CMS. */
export async function starterPages(): Promise<readonly PageDocument[]> {
  const corpus = await loadCorpus()
  return [
    ...corpus.articles,
    ...corpus.conditions,
    ...corpus.treatments.map(({ page }) => page),
    ...corpus.exercises,
    ...corpus.muscles,
    ...corpus.glossary,
    ...corpus.factChecks,
    ...corpus.references,
  ]
}

export const moreArticles = (count: number, pages: readonly PageDocument[]): readonly Article[] =>
  generateArticles(
    count,
    pages.filter((page) => page.kind === 'article'),
  )

/** Writes a store that a site can boot from: no CMS is needed. */
export async function writeStore(folder: string, pages: readonly PageDocument[]): Promise<void> {
  const release = JSON.parse(await readFile(require.resolve('@unknot/knowledge/release-1'), 'utf8'))
  const entries = pages.map((page) => ({
    status: 'live',
    path: pathOf(page),
    kind: page.kind,
    id: page.id,
    version: '1',
  }))
  const manifest = {
    schemaVersion: 1,
    sequence: 1,
    entries,
    count: entries.length,
    release: release.manifest.hash,
    settingsVersion: '1',
  }
  const documents = pages.map((document) => ({
    version: '1',
    publishedAt: '2026-11-01T00:00:00.000Z',
    document,
  }))
  const [settings] = Object.values(settingsExamples)
  const store = { schemaVersion: 1, manifest, settings, settingsVersion: '1', release, documents }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'store.json'), JSON.stringify(store))
}
