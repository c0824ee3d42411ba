// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { holdTimerExamples } from './HoldTimer.examples'

afterEach(cleanup)

describe('HoldTimer', () => {
  it.each(Object.entries(holdTimerExamples))(
    'is hidden until its script has come, and has no fault that axe can find then: %s',
    async (_, timer) => {
      const { container } = render(timer)
      const root = container.querySelector<HTMLElement>('[data-timer="root"]')
      if (root === null) throw new Error('There is no timer.')

      expect(root.hidden).toBe(true)
      root.hidden = false
      expect(await findViolations(container)).toEqual([])
    },
  )
})
