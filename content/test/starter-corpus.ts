import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '@unknot/advice-engine'
import type { Inline, Section } from '@unknot/content-schema'
import { loadCorpus } from '../src/corpus.js'
import { toKnowledgeBase } from '../src/knowledge-base.js'

/** The folder of the corpus. */
export const folder = join(import.meta.dirname, '..')

/** The corpus as it stands in the files. */
export const corpus = await loadCorpus(folder)

/** Text of the evidence file. */
export const evidence = await readFile(join(folder, 'evidence.md'), 'utf8')

/** The facts of every treatment. */
export const treatments = corpus.treatments.map(({ facts }) => facts)

/** Every page with sections. */
export const pages = [
  ...corpus.articles,
  ...corpus.conditions,
  ...corpus.treatments.map(({ page }) => page),
  ...corpus.exercises,
  ...corpus.muscles,
  ...corpus.glossary,
  ...corpus.factChecks,
]

/** The words under the heading of a page. */
export const leadOf = (page: (typeof pages)[number]): string =>
  page.kind === 'glossary-term' ? page.meaning : page.summary

/** The engine on the knowledge base of the corpus. */
export const engine = compile(toKnowledgeBase(corpus))

/** The day on which the tests ask for advice. */
export const today = '2026-11-24'

/** Every run of text of these sections, in reading order. */
export function inlinesOf(sections: readonly Section[]): Inline[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'quote' ? block.content : block.items.flat(),
    ),
  )
}
