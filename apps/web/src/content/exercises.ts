import type { Exercise } from '@unknot/content-schema'
import { alphabetically, findPageAt, listPages, type LibraryPage } from './library-page'

export type ExercisePage = LibraryPage<Exercise>

export const findExercise = (slug: string): ExercisePage | null =>
  findPageAt('exercise', `/exercises/${slug}`)

/** Live exercises by name. */
export const listExercises = (): readonly ExercisePage[] =>
  listPages('exercise').toSorted((a, b) => alphabetically(a.page.name, b.page.name))
