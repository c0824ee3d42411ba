// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { compareTableExamples } from './CompareTable.examples'

afterEach(cleanup)

describe('CompareTable', () => {
  it.each(Object.entries(compareTableExamples))(
    'has no fault that axe can find: %s',
    async (_, table) => {
      const { container } = render(table)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('has a head for each column and each row, and says so where there is no answer', () => {
    render(compareTableExamples['two columns'])

    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'One way',
      'Another way',
    ])
    const row = screen.getByRole('row', { name: /What may go wrong/ })
    expect(row.textContent).toContain('Nothing on our list')
  })
})
