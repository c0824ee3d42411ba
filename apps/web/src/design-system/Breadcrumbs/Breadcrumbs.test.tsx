// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { breadcrumbsExamples } from './Breadcrumbs.examples'

afterEach(cleanup)

describe('Breadcrumbs', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(breadcrumbsExamples['two steps'])

    expect(await findViolations(container)).toEqual([])
  })

  it('leads up, from the start of the site on', () => {
    render(breadcrumbsExamples['two steps'])

    expect(screen.getByRole('navigation', { name: 'Where you are' })).toBeDefined()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/articles',
    ])
  })
})
