// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../../design-system/testing/find-violations'
import { ownPages } from '../../page-cache/own-pages'
import { StatePage } from './StatePage'

afterEach(cleanup)

describe('a page that says what is the matter', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(<StatePage title="Gone" text="It is gone." />)

    expect(await findViolations(container)).toEqual([])
  })

  it('helps on: danger signs first, search, and lists that there are', () => {
    const { container } = render(<StatePage title="Gone" text="It is gone." />)
    const paths = screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.replace(/#.*/, '') ?? '')

    expect(paths[0]).toBe('/')
    expect(paths.filter((path) => !ownPages.has(path))).toEqual([])
    expect(container.querySelector('form[role="search"] input[name="q"]')).not.toBeNull()
  })
})
