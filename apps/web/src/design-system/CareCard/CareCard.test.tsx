// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { careLevels } from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { CareCard } from './CareCard'
import { careCardExamples } from './CareCard.examples'

afterEach(cleanup)

describe('CareCard', () => {
  it.each(Object.entries(careCardExamples))(
    'has no fault that axe can find: %s',
    async (_, card) => {
      const { container } = render(card)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('tells the five levels apart by words and by shape', () => {
    const cards = careLevels.map((level) => render(careCardExamples[level]).container)
    const shapes = cards.map((card) => {
      const path = card.querySelector('svg path')
      return `${path?.getAttribute('d')} ${path?.getAttribute('fill')}`
    })

    expect(new Set(cards.map((card) => card.querySelector('h2')?.textContent)).size).toBe(5)
    expect(new Set(shapes).size).toBe(5)
  })

  it('names the level in the heading for those who only hear it', () => {
    render(careCardExamples['emergency'])

    expect(
      screen.getByRole('heading', { level: 2, name: 'Emergency: Call for emergency help now' }),
    ).toBeDefined()
  })

  it('takes the focus only where it is asked to', () => {
    render(
      <CareCard careLevel="soon" headingLevel={2} headingId="result" isFocusTarget>
        <p>Words.</p>
      </CareCard>,
    )
    const heading = screen.getByRole('heading')

    expect(heading.id).toBe('result')
    expect(heading.tabIndex).toBe(-1)
    expect(heading.hasAttribute('data-focus')).toBe(true)
    expect(render(careCardExamples['soon']).container.querySelector('[data-focus]')).toBeNull()
  })
})
