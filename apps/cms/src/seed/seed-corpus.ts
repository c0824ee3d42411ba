import type { Corpus } from '@unknot/knowledge'
import type { BasePayload } from 'payload'
import { openLibrary, type Library } from './library'
import {
  articleRow,
  conditionRow,
  exerciseRow,
  factCheckRow,
  glossaryRow,
  muscleRow,
  questionRow,
  referenceRow,
  ruleRow,
  treatmentRow,
  vignetteRow,
} from './rows'

/** Writes what is missing of the starter corpus, and publishes it. What is published already stays as it is. */
export async function seedCorpus(
  payload: BasePayload,
  corpus: Corpus,
  say: (line: string) => void,
): Promise<void> {
  const library = await openLibrary(payload)
  for (const reference of corpus.references) {
    await library.publish({ collection: 'references', data: live(referenceRow(reference)) })
  }
  say(`Wrote ${corpus.references.length} references`)
  for (const question of corpus.questions) {
    await library.publish({ collection: 'questions', data: live(questionRow(question)) })
  }
  for (const rule of corpus.rules) {
    await library.publish({ collection: 'rules', data: live(ruleRow(rule, library.locate)) })
  }
  for (const vignette of corpus.vignettes) {
    await library.publish({ collection: 'vignettes', data: live(vignetteRow(vignette)) })
  }
  say(
    `Wrote ${corpus.questions.length} questions, ${corpus.rules.length} rules and ${corpus.vignettes.length} vignettes`,
  )
  await writePages(library, corpus)
  say(
    `Wrote ${corpus.treatments.length} treatments, ${corpus.conditions.length} conditions and ${corpus.articles.length} articles`,
  )
  say(
    `Wrote ${corpus.exercises.length} exercises, ${corpus.muscles.length} muscles, ${corpus.glossary.length} glossary terms and ${corpus.factChecks.length} fact checks`,
  )
}

/** Pages point at each other, so each is there as a draft before any is published. */
async function writePages(library: Library, corpus: Corpus): Promise<void> {
  await draftPages(library, corpus)
  const { publish, locate } = library
  for (const treatment of corpus.treatments) {
    await publish({ collection: 'treatments', data: live(treatmentRow(treatment, locate)) })
  }
  for (const condition of corpus.conditions) {
    await publish({ collection: 'conditions', data: live(conditionRow(condition, locate)) })
  }
  for (const exercise of corpus.exercises) {
    await publish({ collection: 'exercises', data: live(exerciseRow(exercise, locate)) })
  }
  for (const muscle of corpus.muscles) {
    await publish({ collection: 'muscles', data: live(muscleRow(muscle, locate)) })
  }
  for (const term of corpus.glossary) {
    await publish({ collection: 'glossary', data: live(glossaryRow(term, locate)) })
  }
  for (const factCheck of corpus.factChecks) {
    await publish({ collection: 'fact-checks', data: live(factCheckRow(factCheck, locate)) })
  }
  for (const article of corpus.articles) {
    await publish({ collection: 'articles', data: live(articleRow(article, locate)) })
  }
}

async function draftPages({ draft }: Library, corpus: Corpus): Promise<void> {
  const pages = [
    ['treatments', corpus.treatments.map(({ page }) => page)],
    ['conditions', corpus.conditions],
    ['exercises', corpus.exercises],
    ['muscles', corpus.muscles],
    ['glossary', corpus.glossary],
    ['fact-checks', corpus.factChecks],
    ['articles', corpus.articles],
  ] as const
  for (const [collection, documents] of pages) {
    for (const document of documents) await draft({ collection, data: stub(document) })
  }
}

const live = <Row extends object>(row: Row) => ({ ...row, _status: 'published' as const })

const stub = ({ id: stableId, slug }: { readonly id: string; readonly slug: string }) => ({
  stableId,
  slug,
  _status: 'draft' as const,
})
