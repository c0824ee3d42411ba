// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { glossaryTermExamples } from './GlossaryTerm.examples'

afterEach(cleanup)

describe('GlossaryTerm', () => {
  it.each(Object.entries(glossaryTermExamples))(
    'has no fault that axe can find: %s',
    async (_, example) => {
      const { container } = render(example)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('opens its meaning without script, and leads to its page', () => {
    const { container } = render(glossaryTermExamples['a word in a sentence'])
    const target = screen.getByRole('button', { name: 'word' }).getAttribute('popovertarget')
    const card = container.querySelector('[popover]')

    expect(card?.id).toBe(target)
    expect(card?.textContent).toContain('What it means.')
    expect(card?.querySelector('a')?.getAttribute('href')).toBe('/glossary/word')
  })
})
