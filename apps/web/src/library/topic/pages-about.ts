import type { Topic } from '@unknot/content-schema'
import { listArticles } from '../../content/articles'
import { listConditions } from '../../content/conditions'
import { listExercises } from '../../content/exercises'
import { listFactChecks } from '../../content/fact-checks'
import { quoted } from '../../content/pages'
import { listTreatments } from '../../content/treatments'

export type ListedPage = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly summary: string
}

type Tagged = {
  readonly page: {
    readonly id: string
    readonly summary: string
    readonly topics?: readonly Topic[] | undefined
  }
  readonly path: string
}

/** Pages of every kind about a topic. A fact check is about what the page that explains it is about. */
export function pagesAbout(topic: Topic) {
  const isAbout = ({ page: { topics = [] } }: Tagged) => topics.includes(topic)
  const articles = listArticles().filter(isAbout)
  const conditions = listConditions().filter(isAbout)
  const treatments = listTreatments().filter(isAbout)
  const exercises = listExercises().filter(isAbout)
  const explaining = new Set(
    [...articles, ...conditions, ...treatments, ...exercises].map(({ page }) => keyOf(page)),
  )
  const factChecks = listFactChecks().filter(
    (check) => isAbout(check) || explaining.has(keyOf(check.page.explainedOn)),
  )
  return {
    articles: articles.map((found) => listed(found, found.page.title)),
    conditions: conditions.map((found) => listed(found, found.page.name)),
    treatments: treatments.map((found) => listed(found, found.page.name)),
    exercises: exercises.map((found) => listed(found, found.page.name)),
    factChecks: factChecks.map((found) => listed(found, quoted(found.page.claim))),
  } satisfies Record<string, readonly ListedPage[]>
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}/${id}`

const listed = ({ page: { id, summary }, path }: Tagged, title: string): ListedPage => ({
  id,
  summary,
  path,
  title,
})
