import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runVignettes } from '@unknot/advice-engine/testkit'
import { afterAll, describe, expect, it } from 'vitest'
import { CorpusError, loadCorpus } from '../src/corpus.js'
import { toKnowledgeBase } from '../src/knowledge-base.js'
import { corpus, engine, folder, pages } from './starter-corpus.js'

const nouns = [
  'articles',
  'conditions',
  'treatments',
  'exercises',
  'muscles',
  'glossary',
  'factChecks',
  'references',
  'questions',
  'rules',
  'vignettes',
] as const

const folderOf = (noun: string): string => (noun === 'factChecks' ? 'fact-checks' : noun)

describe('the starter corpus', () => {
  it.each(nouns)('holds %s, each in a file that is named by its id', (noun) => {
    expect(corpus[noun].length).toBeGreaterThan(0)
  })

  it('holds what the first issue asks for', () => {
    expect(corpus.treatments.length).toBeGreaterThanOrEqual(14)
    expect(corpus.conditions.length).toBeGreaterThanOrEqual(6)
    expect(corpus.articles.length).toBeGreaterThanOrEqual(4)
    expect(corpus.vignettes.length).toBeGreaterThanOrEqual(40)
  })

  it('gives each page of a kind an address of its own', () => {
    const addresses = pages.map(({ kind, slug }) => `${kind}/${slug}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('says of no page, rule or treatment that a clinician checked it', () => {
    expect(pages.map(({ review }) => review.clinicianCheck)).not.toContain('done')
  })

  it('names page and facts of a treatment alike', () => {
    const differing = corpus.treatments.filter(
      ({ facts, page }) => facts.id !== page.id || facts.name !== page.name,
    )
    expect(differing).toEqual([])
  })

  it('makes the same knowledge base in whatever order the files are read', () => {
    const reversed = {
      ...corpus,
      questions: corpus.questions.toReversed(),
      rules: corpus.rules.toReversed(),
      treatments: corpus.treatments.toReversed(),
      references: corpus.references.toReversed(),
    }
    expect(toKnowledgeBase(reversed)).toEqual(engine.knowledgeBase)
  })
})

describe('a corpus with a wrong file', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'corpus-'))
  for (const noun of nouns.map(folderOf))
    await cp(join(folder, noun), join(copy, noun), { recursive: true })
  afterAll(() => rm(copy, { recursive: true }))

  it('is refused with the file and both ways out when a name is not the id', async () => {
    const [wrong, right] = [
      join(copy, 'rules/chest-ache.json'),
      join(copy, 'rules/chest-pain.json'),
    ]
    await rename(right, wrong)
    await expect(loadCorpus(copy)).rejects.toThrow(
      /chest-ache\.json holds the document "chest-pain"\. Name the file chest-pain\.json/,
    )
    await rename(wrong, right)
  })

  it('is refused with the file, the place and what was expected when a field is wrong', async () => {
    await writeFile(join(copy, 'rules/new.json'), JSON.stringify({ id: 'new', careLevel: 'later' }))
    const refusal = loadCorpus(copy)
    await expect(refusal).rejects.toThrow(CorpusError)
    await expect(refusal).rejects.toThrow(
      /rules\/new\.json does not match its schema\.[^]+"emergency"[^]+at careLevel/,
    )
  })
})

describe('vignettes', () => {
  const { results } = runVignettes(engine, corpus.vignettes)

  it.each(results.map(({ name, problems }) => [name, problems] as const))(
    '%s',
    (_name, problems) => {
      expect(problems).toEqual([])
    },
  )

  it('have names of their own', () => {
    expect(new Set(results.map(({ name }) => name)).size).toBe(results.length)
  })
})
