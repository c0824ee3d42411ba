import { exerciseSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import type { ExercisePage } from '../../../content/exercises'
import { exampleExercise } from '../../../content/testing/small-library'
import { mostExercises, readSession, stopSignsOf } from './read-session'

const exercise = (id: string, stopIf = ['sharp pain']): ExercisePage => ({
  page: exerciseSchema.parse(exampleExercise({ id, stopIf })),
  path: `/exercises/${id}`,
  publishedAt: '2026-01-01T00:00:00.000Z',
  isWithdrawn: false,
})

const all = Array.from({ length: mostExercises + 1 }, (_, index) => exercise(`e${index}`))
const ids = all.map(({ page }) => page.id)

describe('readSession', () => {
  it.each<[string, string | string[] | undefined, number, number, boolean]>([
    ['nothing', undefined, 0, 0, false],
    ['one', 'e1', 1, 0, false],
    ['one that is twice there', ['e1', 'e1'], 1, 0, false],
    ['one that is not there', ['e1', 'none'], 1, 1, false],
    ['as many as fit', ids.slice(0, mostExercises), mostExercises, 0, false],
    ['one too many', ids, mostExercises, 0, true],
  ])('reads %s', (_, pick, count, unknown, isCut) => {
    const session = readSession({ pick }, all)

    expect(session.exercises).toHaveLength(count)
    expect(session).toMatchObject({ unknown, isCut })
  })
})

it('says each sign to stop at once', () => {
  const two = [exercise('a', ['sharp pain', 'numbness']), exercise('b', ['sharp pain'])]

  expect(stopSignsOf(readSession({ pick: ['a', 'b'] }, two))).toEqual(['sharp pain', 'numbness'])
})
