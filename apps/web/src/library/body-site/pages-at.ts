import type { BodySite } from '@unknot/content-schema'
import { listArticles } from '../../content/articles'
import { listConditions } from '../../content/conditions'
import { listExercises } from '../../content/exercises'
import { listMuscles } from '../../content/muscles'
import type { ListedPage } from '../topic/pages-about'

type AtSites = {
  readonly page: {
    readonly id: string
    readonly name: string
    readonly summary: string
    readonly bodySites: readonly BodySite[]
  }
  readonly path: string
}

/** A condition in more places than this is not about one place. */
const mostPlaces = 4

/** What the library tells about a place of the body. An article belongs to the places of its conditions. */
export function pagesAt(site: BodySite) {
  const isHere = ({ page }: AtSites) => page.bodySites.includes(site)
  const conditions = listConditions().filter(isHere)
  const local = conditions.filter(({ page }) => page.bodySites.length <= mostPlaces)
  const ids = new Set(local.map(({ page }) => page.id))
  const articles = listArticles().filter(({ page }) =>
    page.relatedConditions.some((id) => ids.has(id)),
  )
  return {
    conditions: conditions.map(listed),
    muscles: listMuscles().filter(isHere).map(listed),
    exercises: listExercises().filter(isHere).map(listed),
    articles: articles.map(({ page, path }) =>
      listed({ page: { ...page, name: page.title }, path }),
    ),
    dangerSigns: [...new Set(local.flatMap(({ page }) => page.dangerSigns))],
  }
}

const listed = ({
  page: { id, name, summary },
  path,
}: Omit<AtSites, 'page'> & { readonly page: Omit<AtSites['page'], 'bodySites'> }): ListedPage => ({
  id,
  title: name,
  summary,
  path,
})
