import type { PageDocument, PageKind } from '@unknot/content-schema'
import type { BasePayload, Where } from 'payload'
import { toArticle } from '../articles/articles.published'
import { toCondition } from '../conditions/conditions.published'
import { toExercise } from '../exercises/exercises.published'
import { toFactCheck } from '../fact-checks/fact-checks.published'
import { toGlossaryTerm } from '../glossary/glossary.published'
import { toMuscle } from '../muscles/muscles.published'
import { toReference } from '../references/references.published'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'
import { loadStableIds } from '../rich-text/stable-ids'
import { toTreatmentPage } from '../treatments/treatments.published'
import { published } from './published'

/** A published document, and what readers see of it. */
export type PublishedPage = {
  readonly id: string
  /** ISO date and time of the last publication. */
  readonly updatedAt: string
  readonly read: Read<PageDocument>
}

type Row = { readonly id: string; readonly updatedAt: string }

/** Published documents of one kind. */
export async function findPublishedPages(
  payload: BasePayload,
  kind: PageKind,
  where: Where,
): Promise<readonly PublishedPage[]> {
  const resolve = await loadStableIds(payload)
  const pagesOf = <R extends Row>(
    { docs }: { readonly docs: readonly R[] },
    read: (row: R, resolve: Resolve) => Read<PageDocument>,
  ): PublishedPage[] =>
    docs.map((row) => ({
      id: row.id,
      updatedAt: new Date(row.updatedAt).toISOString(),
      read: read(row, resolve),
    }))
  switch (kind) {
    case 'article':
      return pagesOf(await payload.find({ collection: 'articles', ...published(where) }), toArticle)
    case 'treatment':
      return pagesOf(
        await payload.find({ collection: 'treatments', ...published(where) }),
        toTreatmentPage,
      )
    case 'condition':
      return pagesOf(
        await payload.find({ collection: 'conditions', ...published(where) }),
        toCondition,
      )
    case 'exercise':
      return pagesOf(
        await payload.find({ collection: 'exercises', ...published(where) }),
        toExercise,
      )
    case 'muscle':
      return pagesOf(await payload.find({ collection: 'muscles', ...published(where) }), toMuscle)
    case 'glossary-term':
      return pagesOf(
        await payload.find({ collection: 'glossary', ...published(where) }),
        toGlossaryTerm,
      )
    case 'fact-check':
      return pagesOf(
        await payload.find({ collection: 'fact-checks', ...published(where) }),
        toFactCheck,
      )
    case 'reference':
      return pagesOf(
        await payload.find({ collection: 'references', ...published(where) }),
        toReference,
      )
  }
}
