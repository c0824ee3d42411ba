import { expect, it } from 'vitest'
import { exercisesFor, type OfferedExercise } from './exercises-for'

const exercise = (id: string, changes: Partial<OfferedExercise>): OfferedExercise => ({
  id,
  name: id,
  path: `/exercises/${id}`,
  bodySites: ['neck'],
  treatments: ['stretching'],
  limits: [],
  ...changes,
})
const all = [
  exercise('neck-stretch', {}),
  exercise('back-stretch', { bodySites: ['low-back'] }),
  exercise('breathing', { bodySites: [], treatments: ['relaxation'] }),
  exercise('row', { treatments: ['strength'] }),
]
const idsFor = (suggested: string[]) => exercisesFor(all, suggested, ['neck']).map(({ id }) => id)

it('takes those of suggested treatments for where it hurts or for the whole body, first suggestions first', () => {
  expect(idsFor(['relaxation', 'stretching'])).toEqual(['breathing', 'neck-stretch'])
})

it('takes none where nothing is suggested', () => {
  expect(idsFor([])).toEqual([])
})
