// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleSettings } from '../../content/testing/small-library'
import { findViolations } from '../../design-system/testing/find-violations'
import { Header } from './Header'

afterEach(cleanup)

describe('Header', () => {
  it.each([
    ['with settings', exampleSettings()],
    ['before there are settings', null],
  ])('has no fault that axe can find: %s', async (_, settings) => {
    const { container } = render(<Header settings={settings} />)

    expect(await findViolations(container)).toEqual([])
  })

  it('leads where the settings say', () => {
    render(<Header settings={exampleSettings({ navigation: [{ label: 'One', path: '/one' }] })} />)

    expect(screen.getByRole('link', { name: 'One' }).getAttribute('href')).toBe('/one')
    expect(screen.queryByRole('link', { name: 'Articles' })).toBeNull()
  })

  it.each([
    ['there are no settings', null],
    ['the navigation is empty', exampleSettings({ navigation: [] })],
  ])('leads to the lists where %s', (_, settings) => {
    render(<Header settings={settings} />)

    expect(screen.getByRole('link', { name: 'Articles' }).getAttribute('href')).toBe('/articles')
  })

  it('names the emergency number of the default country, to be called at a touch', () => {
    render(<Header settings={exampleSettings()} />)

    expect(screen.getByRole('link', { name: '999' }).getAttribute('href')).toBe('tel:999')
  })

  it('still says whom to call when no number is known', () => {
    const { container } = render(<Header settings={exampleSettings({ defaultCountry: 'FR' })} />)

    expect(container.textContent).toContain('Call your emergency number.')
  })
})
