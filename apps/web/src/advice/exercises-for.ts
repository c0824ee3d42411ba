/** What the advice needs to know of an exercise; its page says the rest. */
export type OfferedExercise = {
  readonly id: string
  readonly name: string
  readonly path: string
  /** Empty = the whole body. */
  readonly bodySites: readonly string[]
  readonly treatments: readonly string[]
  /** Who should leave it out, who takes care: in words, for the reader to judge. */
  readonly limits: readonly string[]
}

/**
 * Exercises that belong to a suggested treatment and to where it hurts. What the engine excludes is no suggestion, so
 * after a major injury, or where help comes first, there is none.
 */
export function exercisesFor(
  exercises: readonly OfferedExercise[],
  suggested: readonly string[],
  sites: readonly string[],
): readonly OfferedExercise[] {
  const place = ({ treatments }: OfferedExercise) =>
    suggested.findIndex((treatment) => treatments.includes(treatment))
  const fits = ({ bodySites }: OfferedExercise) =>
    bodySites.length === 0 || bodySites.some((site) => sites.includes(site))
  return exercises
    .filter((exercise) => place(exercise) !== -1 && fits(exercise))
    .toSorted((a, b) => place(a) - place(b))
}
