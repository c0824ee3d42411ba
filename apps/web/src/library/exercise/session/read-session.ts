import type { ExercisePage } from '../../../content/exercises'

/** More at once is no session for somebody in pain, and no page that prints. */
export const mostExercises = 8

export type Session = {
  /** In the order of the list. */
  readonly exercises: readonly ExercisePage[]
  /** Asked for, and not there. */
  readonly unknown: number
  /** More were asked for than a session has. */
  readonly isCut: boolean
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address of a session: ids of exercises. */
export function readSession(params: Params, exercises: readonly ExercisePage[]): Session {
  const ids = [...new Set([params['pick'] ?? []].flat())]
  const found = ids.flatMap((id) => exercises.find(({ page }) => page.id === id) ?? [])
  return {
    exercises: found.slice(0, mostExercises),
    unknown: ids.length - found.length,
    isCut: found.length > mostExercises,
  }
}

/** Signs to stop at, each said once. */
export const stopSignsOf = ({ exercises }: Session): readonly string[] => [
  ...new Set(exercises.flatMap(({ page }) => page.stopIf)),
]

/** Address of a session. */
export const sessionAddress = (ids: readonly string[]): string =>
  `/exercises/session?${new URLSearchParams(ids.map((id) => ['pick', id]))}`
