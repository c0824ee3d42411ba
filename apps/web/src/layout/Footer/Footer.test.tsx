// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleSettings } from '../../content/testing/small-library'
import { findViolations } from '../../design-system/testing/find-violations'
import { intendedPurpose } from '../intended-purpose'
import { Footer } from './Footer'

afterEach(cleanup)

const release = {
  schemaVersion: 1,
  number: 7,
  note: 'An example.',
  sealedAt: '2026-11-01T00:00:00.000Z',
  hash: 'a'.repeat(64),
  isCheckedByClinician: false,
} as const

describe('Footer', () => {
  it.each([
    ['with settings and a release', exampleSettings(), release],
    ['before there is anything', null, null],
  ])('has no fault that axe can find: %s', async (_, settings, release) => {
    const { container } = render(<Footer settings={settings} release={release} />)

    expect(await findViolations(container)).toEqual([])
  })

  it('says what the site is for, and that no clinician has checked it', () => {
    const { container } = render(<Footer settings={null} release={null} />)

    expect(container.textContent).toContain(intendedPurpose)
    expect(container.textContent).toContain('Checked by a clinician: not yet.')
  })

  it('says so when a clinician has signed the live release', () => {
    const { container } = render(
      <Footer settings={null} release={{ ...release, isCheckedByClinician: true }} />,
    )

    expect(container.textContent).toContain('Checked by a clinician: yes.')
  })

  it('names the release that the facts come from', () => {
    const { container } = render(<Footer settings={null} release={release} />)

    expect(container.textContent).toContain('release 7 (aaaaaaaaaaaa), sealed on 1 November 2026')
  })

  it('gives each country its numbers', () => {
    const { container } = render(<Footer settings={exampleSettings()} release={null} />)

    expect(container.textContent).toContain('Somewhere elseyour local emergency number')
    expect(screen.getByRole('link', { name: '999' }).getAttribute('href')).toBe('tel:999')
    expect(screen.getByRole('link', { name: '111' }).getAttribute('href')).toBe('tel:111')
  })
})
