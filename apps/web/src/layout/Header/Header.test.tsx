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

  it('names the emergency number of every country, the default first, to be called at a touch', () => {
    const { container } = render(<Header settings={exampleSettings({ defaultCountry: 'US' })} />)
    const lines = [...container.querySelectorAll('p [data-country]')].map((it) => it.textContent)

    expect(screen.getByRole('link', { name: '999' }).getAttribute('href')).toBe('tel:999')
    expect(lines.slice(0, 3)).toEqual([
      'Call 911 (United States) now. ',
      'Call 999 (United Kingdom) now. ',
      'Call your local emergency number now. ',
    ])
  })

  it('lets readers say where they are, and begins with the default', () => {
    render(<Header settings={exampleSettings({ defaultCountry: 'US' })} />)
    const choices = screen.getAllByRole('radio', { hidden: true })

    expect(choices.map((it) => it.getAttribute('value'))).toEqual(['US', 'GB', 'ZZ'])
    expect(choices.map((it) => it.id)).toEqual(['country-0', 'country-1', 'country-2'])
    expect(choices.map((it) => it.hasAttribute('checked'))).toEqual([true, false, false])
  })

  it('still says whom to call before there are settings', () => {
    const { container } = render(<Header settings={null} />)

    expect(container.textContent).toContain('Call your emergency number.')
  })
})
