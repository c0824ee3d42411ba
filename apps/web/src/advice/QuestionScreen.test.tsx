// @vitest-environment jsdom
import type { Question } from '@unknot/advice-engine'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../design-system/testing/find-violations'
import { QuestionScreen } from './QuestionScreen'
import type { Step } from './questionnaire'

afterEach(cleanup)

const sign = (id: string, why: string): Question => ({
  id,
  kind: 'yes-no',
  role: 'danger-sign',
  label: `Is there ${id}?`,
  why,
  screen: 'signs',
})
const places: Question = {
  id: 'place',
  kind: 'choices',
  label: 'Where does it hurt?',
  why: 'The place matters.',
  help: 'Tick every place.',
  screen: 'signs',
  options: [
    { id: 'neck', label: 'Neck' },
    { id: 'glute', label: 'Buttock' },
  ],
}

const show = (questions: readonly Question[]) => {
  const step: Extract<Step, { kind: 'screen' }> = {
    kind: 'screen',
    screen: { id: 'signs', title: 'Signs' },
    questions,
    answers: {},
    missing: [],
    typed: {},
    previous: null,
    canFinish: false,
    done: 0,
  }
  return render(<QuestionScreen step={step} isLocal />)
}

describe('a screen of the questionnaire', () => {
  it('says once why it asks, where most of its questions have the same reason', () => {
    const { container } = show([
      sign('fever', 'A yes can mean an infection.'),
      sign('chills', 'A yes can mean an infection.'),
      sign('a cough', 'A cough is common.'),
    ])

    expect(container.textContent.match(/yes can mean an infection/g)).toHaveLength(1)
    expect(screen.getByRole('group', { name: 'Is there a cough?' }).textContent).toContain(
      'A cough is common.',
    )
  })

  it('tells the help and the reason of a question together with it', () => {
    show([places])

    const group = screen.getByRole('group', { name: 'Where does it hurt?' })
    const described = document.getElementById(group.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('Tick every place.The place matters.')
  })

  it('shows a picture where places are asked for, and has no fault that axe can find', async () => {
    const { container } = show([places, sign('fever', 'So.')])

    expect(container.querySelector('[data-site="neck"]')).not.toBeNull()
    expect(await findViolations(container)).toEqual([])
  })
})
