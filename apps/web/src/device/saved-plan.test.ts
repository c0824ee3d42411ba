// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { planLink, readPlanLink } from './plan-link'
import { deletePlan, emptyPlan, readPlan, savePlan, type SavedPlan } from './saved-plan'

const key = 'unknot:plan'
const plan: SavedPlan = {
  ...emptyPlan('2026-11-29'),
  release: { number: 1, hash: 'a' },
  treatments: ['heat'],
  exercises: ['chin-tuck', 'walking'],
}

beforeEach(() => localStorage.clear())

describe('a saved plan', () => {
  it('comes back as it was saved, and is gone when it is deleted', () => {
    savePlan(plan)
    expect(readPlan()).toEqual(plan)

    deletePlan()
    expect(readPlan()).toBeNull()
    expect(localStorage.length).toBe(0)
  })

  it('loses what cannot be an id, and keeps each once', () => {
    const ids = ['heat', 'heat', '<b>', 7, '../etc', 'x'.repeat(81)]
    localStorage.setItem(key, JSON.stringify({ ...plan, treatments: ids, answers: [{}, 'no'] }))

    expect(readPlan()).toEqual({ ...plan, treatments: ['heat'] })
  })

  it.each(['', '{', 'null', '[]', '{"version":2}', '{"version":1,"savedOn":"yesterday"}'])(
    'is none where "%s" was kept',
    (text) => {
      localStorage.setItem(key, text)

      expect(readPlan()).toBeNull()
    },
  )
})

describe('a link to a plan', () => {
  it('carries exercises behind the "#", and gives them back', () => {
    expect(planLink(plan.exercises)).toBe('/my-plan#exercises=chin-tuck,walking')
    expect(readPlanLink('#exercises=chin-tuck,walking')).toEqual(plan.exercises)
    expect(readPlanLink('#exercises=chin-tuck%2Cwalking')).toEqual(plan.exercises)
  })

  it.each(['', '#', '#exercises=', '#treatments=heat', '#exercises=<script>,A%20B'])(
    'carries nothing as "%s"',
    (fragment) => {
      expect(readPlanLink(fragment)).toEqual([])
    },
  )
})
