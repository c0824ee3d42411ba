// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { bodySites } from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { backPlateExamples } from './BackPlate.examples'
import { zones } from './geometry'

afterEach(cleanup)

describe('BackPlate', () => {
  it.each(Object.entries(backPlateExamples))(
    'has no fault that axe can find: %s',
    async (_, it) => {
      const { container } = render(it)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('is a figure with a number and a caption', () => {
    render(backPlateExamples['two places hatched'])

    expect(screen.getByRole('figure').textContent).toContain('Fig. 1 Two places.')
  })

  it('hatches what is marked, and nothing else', () => {
    const { container } = render(backPlateExamples['two places hatched'])

    expect(container.querySelectorAll('path[fill$="hatch)"]')).toHaveLength(2)
  })

  it('numbers each place', () => {
    const { container } = render(backPlateExamples['with numbers and their key'])
    const numbers = [...container.querySelectorAll('text')].map((text) => text.textContent)

    expect(numbers).toEqual(['Left', 'Right', ...zones.map((_, index) => String(index + 1))])
  })

  it('has at least one zone for each place that the evidence speaks about', () => {
    expect(new Set(zones.map(({ site }) => site))).toEqual(new Set(bodySites))
  })
})
