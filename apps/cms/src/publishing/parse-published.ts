import { lintSections, sectionSchema } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import { z } from 'zod'
import { toArticle } from '../articles/articles.published'
import { toCondition } from '../conditions/conditions.published'
import { toExercise } from '../exercises/exercises.published'
import { toFactCheck } from '../fact-checks/fact-checks.published'
import { toGlossaryTerm } from '../glossary/glossary.published'
import { toMuscle } from '../muscles/muscles.published'
import type {
  Article,
  Condition,
  Exercise,
  FactCheck,
  GlossaryTerm,
  Muscle,
  Question,
  Reference,
  Rule,
  Treatment,
  Vignette,
} from '../payload-types'
import { toQuestion } from '../questions/questions.published'
import { toReference } from '../references/references.published'
import { collect, ok, type Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'
import { loadStableIds } from '../rich-text/stable-ids'
import { toRule } from '../rules/rules.published'
import { toTreatmentFacts, toTreatmentPage } from '../treatments/treatments.published'
import { toVignette } from '../vignettes/vignettes.published'

/** Payload's type of a document, by its collection. */
export type PublishedRows = {
  articles: Article
  treatments: Treatment
  conditions: Condition
  exercises: Exercise
  muscles: Muscle
  glossary: GlossaryTerm
  'fact-checks': FactCheck
  references: Reference
  questions: Question
  rules: Rule
  vignettes: Vignette
}
export type PublishedCollection = keyof PublishedRows

type Readers = {
  readonly [Collection in PublishedCollection]: (
    row: Partial<PublishedRows[Collection]>,
    resolve: Resolve,
  ) => Read<unknown>
}

const readers: Readers = {
  articles: toArticle,
  treatments: (row, resolve) =>
    collect<unknown>([toTreatmentPage(row, resolve), toTreatmentFacts(row, resolve)]),
  conditions: toCondition,
  exercises: toExercise,
  muscles: toMuscle,
  glossary: toGlossaryTerm,
  'fact-checks': toFactCheck,
  references: toReference,
  questions: toQuestion,
  rules: toRule,
  vignettes: toVignette,
}

export const publishedCollections = Object.keys(readers)

/** Whether documents of this collection are read by readers or by the engine. */
export const isPublishedCollection = (collection: string): collection is PublishedCollection =>
  Object.hasOwn(readers, collection)

/** Whether a document can be published, and if not, everything that is wrong with it. */
export async function parsePublished<Collection extends PublishedCollection>(
  collection: Collection,
  row: Partial<PublishedRows[Collection]>,
  payload: BasePayload,
): Promise<Read<unknown>> {
  const read = readers[collection](row, await loadStableIds(payload))
  return read.outcome === 'ok' ? lint(read.value) : read
}

const withSections = z.looseObject({ sections: z.array(sectionSchema) })

/** Evidence without a citation, and practical advice that claims an effect, cannot be published. */
function lint(document: unknown): Read<unknown> {
  const sections = [document]
    .flat()
    .flatMap((part) => withSections.safeParse(part).data?.sections ?? [])
  const problems = lintSections(sections)
  return problems.length > 0 ? { outcome: 'problem', problem: problems } : ok(document)
}
