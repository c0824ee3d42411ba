// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { reviewFootExamples } from './ReviewFoot.examples'

afterEach(cleanup)

describe('ReviewFoot', () => {
  it.each(Object.entries(reviewFootExamples))(
    'has no fault that axe can find: %s',
    async (_, it) => {
      const { container } = render(it)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('says when, and that no clinician has checked the page yet', () => {
    const { container } = render(reviewFootExamples['on the day that it is due'])

    expect(container.textContent).toContain('Whole page last reviewed1 January 2026')
    expect(container.textContent).toContain('Next review due1 January 2027')
    expect(container.textContent).toContain('Checked by a cliniciannot yet')
    expect(container.textContent).toContain('Text last published3 February 2026')
  })

  it('is not overdue on the day itself', () => {
    render(reviewFootExamples['on the day that it is due'])

    expect(screen.queryByText(/overdue/)).toBeNull()
  })

  it('says in words that a review is overdue', () => {
    render(reviewFootExamples['a day later'])

    expect(screen.getByText('This page is overdue for its review.')).toBeDefined()
  })
})
