// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { onThisPageExamples } from './OnThisPage.examples'

afterEach(cleanup)

describe('OnThisPage', () => {
  it.each(Object.entries(onThisPageExamples))(
    'has no fault that axe can find: %s',
    async (_, it) => {
      const { container } = render(it)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('links to each heading of a long page', () => {
    render(onThisPageExamples['a long page'])

    expect(screen.getByRole('navigation', { name: 'On this page' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Heading two' }).getAttribute('href')).toBe('#two')
  })

  it('is not there on a short page', () => {
    const { container } = render(onThisPageExamples['a short page'])

    expect(container.textContent).toBe('')
  })
})
