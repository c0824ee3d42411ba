// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { settingsExamples } from '@unknot/content-schema/examples'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyPlan, readPlan, savePlan } from '../device/saved-plan'
import { attachPlan } from './browser/attach-plan'
import type { PlannedExercise } from './plan-items'
import { PlanPage } from './PlanPage'

const exercise = (id: string, name: string): PlannedExercise => ({
  id,
  name,
  path: `/exercises/${id}`,
  dose: 'Repeat 8 times',
  steps: ['Do this.', 'Do that.'],
  stopIf: ['sharp pain'],
  limits: ['Not after an operation.'],
})
const plan = { ...emptyPlan('2026-11-29'), treatments: ['heat'], exercises: ['row', 'tuck'] }

/** The page as a browser shows it at an address with this fragment. */
function openPage(fragment = '') {
  render(
    <PlanPage
      treatments={[{ id: 'heat', name: 'Heat', path: '/treatments/heat', summary: 'Warmth.' }]}
      exercises={[exercise('tuck', 'Chin tuck'), exercise('row', 'Band row')]}
      settings={settingsExamples.full}
    />,
  )
  const surroundings = {
    today: '2026-11-30',
    origin: 'https://unknot.example',
    readFragment: () => fragment,
    dropFragment: vi.fn(),
    print: vi.fn(),
    copy: vi.fn(() => Promise.resolve()),
  }
  attachPlan(document, surroundings)
  return surroundings
}

const press = (name: string) => screen.getByRole('button', { name }).click()
const exercises = () =>
  within(screen.getByRole('region', { name: 'My exercises' }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('my plan', () => {
  it('says what to do instead where no script runs', () => {
    const { container } = render(
      <PlanPage treatments={[]} exercises={[]} settings={settingsExamples.full} />,
    )

    expect(container.textContent).toContain('print the page with your advice')
  })

  it('says that nothing is saved, and keeps nothing by being looked at', () => {
    openPage()

    expect(screen.getByText('Nothing is saved on this device yet.')).toBeDefined()
    expect(screen.queryByText('A plan is kept in your own browser')?.closest('[hidden]')).not.toBe(
      null,
    )
    expect(localStorage.length).toBe(0)
  })

  it('shows what was saved, in the order of the plan', () => {
    savePlan(plan)
    openPage()

    expect(exercises()).toEqual(['Band row', 'Chin tuck'])
    expect(screen.getByRole('heading', { name: 'Heat' })).toBeDefined()
    expect(screen.getByText(/^Saved on 29 November 2026/)).toBeDefined()
    expect(screen.queryByRole('heading', { name: 'What you answered' })).toBeNull()
  })

  it('shares exercises only, behind the "#"', () => {
    savePlan({ ...plan, answers: [{ question: 'Fever?', answer: 'No' }] })
    const { copy } = openPage()
    press('Copy the link')

    expect(copy).toHaveBeenCalledWith('https://unknot.example/my-plan#exercises=row,tuck')
  })

  it('offers what a link brings, and adds nothing before the reader says so', () => {
    savePlan({ ...plan, exercises: ['row'] })
    const { dropFragment } = openPage('#exercises=tuck,gone')

    expect(screen.getByText('Others that it names are not in the library.').hidden).toBe(false)
    expect(readPlan()?.exercises).toEqual(['row'])

    press('Add to my plan')
    expect(readPlan()?.exercises).toEqual(['row', 'tuck'])
    expect(dropFragment).toHaveBeenCalled()
  })

  it('leaves the plan as it is where the reader does not want what a link brings', () => {
    openPage('#exercises=tuck')
    press('Leave it')

    expect(readPlan()).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add to my plan' })).toBeNull()
  })

  it('removes one thing, the answers, or everything', () => {
    savePlan({ ...plan, answers: [{ question: 'Fever?', answer: 'No' }] })
    openPage()
    press('Remove Band row')
    expect(exercises()).toEqual(['Chin tuck'])

    expect(screen.getByText('Fever?')).toBeDefined()
    press('Delete my answers')
    expect(readPlan()?.answers).toEqual([])

    press('Delete the plan')
    expect(localStorage.length).toBe(0)
    expect(screen.getByText('Nothing is saved on this device yet.')).toBeDefined()
  })
})
