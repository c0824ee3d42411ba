import type { Article } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'

export type ArticlePage = LibraryPage<Article>

export const findArticle = (slug: string): ArticlePage | null =>
  findPageAt('article', `/articles/${slug}`)

/** Live articles by title. */
export const listArticles = (): readonly ArticlePage[] =>
  listPages('article').toSorted((a, b) => alphabetically(a.page.title, b.page.title))
