// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { ledgerExamples } from './Ledger.examples'

afterEach(cleanup)

describe('Ledger', () => {
  it.each(Object.entries(ledgerExamples))(
    'has no fault that axe can find, and pairs terms with facts: %s',
    async (_, ledger) => {
      const { container } = render(ledger)

      expect(await findViolations(container)).toEqual([])
      expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
        'Cost',
        'Effort',
      ])
      expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
        'free',
        'low',
      ])
    },
  )
})
