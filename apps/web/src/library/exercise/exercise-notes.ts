import type { Exercise, ExerciseLimit } from '@unknot/content-schema'
import { citingPlaces, numberNotes, type Notes } from '../../design-system/RichText/notes'
import type { Reason } from '../page/Reasons'

type Limits = Pick<Exercise, 'notFor' | 'cautions'>

/** Who should leave an exercise out, and who takes care, each with a name for its place on the page. */
export const reasonsOf = ({ notFor, cautions }: Limits) => ({
  never: notFor.map(namedBy('not')),
  care: cautions.map(namedBy('care')),
})

const namedBy =
  (prefix: string) =>
  ({ words, basis }: ExerciseLimit, index: number): Reason => ({
    from: `${prefix}-${index + 1}`,
    words,
    basis,
  })

/** Sources in the order of the page: limits stand above the prose. */
export function exerciseNotes(page: Exercise): Notes {
  const { never, care } = reasonsOf(page)
  const limits = [...never, ...care].map(({ from, basis }) => ({
    from,
    references: basis.references,
  }))
  return numberNotes([...limits, ...citingPlaces(page.sections)], page.references)
}
