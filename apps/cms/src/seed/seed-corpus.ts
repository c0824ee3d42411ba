import type { Corpus } from '@unknot/knowledge'
import type { BasePayload } from 'payload'
import { openLibrary, type Library } from './library'
import {
  articleRow,
  conditionRow,
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
}

/** Pages point at each other, so each is there as a draft before any is published. */
async function writePages(library: Library, { treatments, conditions, articles }: Corpus) {
  const { draft, publish, locate } = library
  for (const { page } of treatments) await draft({ collection: 'treatments', data: stub(page) })
  for (const condition of conditions) {
    await draft({ collection: 'conditions', data: stub(condition) })
  }
  for (const article of articles) await draft({ collection: 'articles', data: stub(article) })
  for (const treatment of treatments) {
    await publish({ collection: 'treatments', data: live(treatmentRow(treatment, locate)) })
  }
  for (const condition of conditions) {
    await publish({ collection: 'conditions', data: live(conditionRow(condition, locate)) })
  }
  for (const article of articles) {
    await publish({ collection: 'articles', data: live(articleRow(article, locate)) })
  }
}

const live = <Row extends object>(row: Row) => ({ ...row, _status: 'published' as const })

const stub = ({ id: stableId, slug }: { readonly id: string; readonly slug: string }) => ({
  stableId,
  slug,
  _status: 'draft' as const,
})
