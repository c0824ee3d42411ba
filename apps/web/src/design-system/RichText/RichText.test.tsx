// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { markId } from './notes'
import { exampleNotes, richTextExamples } from './RichText.examples'

afterEach(cleanup)

const example = richTextExamples['every kind of block']

describe('RichText', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(example)

    expect(await findViolations(container)).toEqual([])
  })

  it('puts the mark right behind the word, and joins marks that stand side by side', () => {
    const { container } = render(example)

    expect(container.querySelector('p')?.textContent).toBe('One.12 Two.1')
  })

  it('gives every mark that a note leads back to an anchor, once', () => {
    const { container } = render(example)
    const marks = [...exampleNotes.values()].flatMap((note) =>
      note.places.map((place) => markId(note, place)),
    )

    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) {
      expect(container.querySelectorAll(`[id="${mark}"]`), mark).toHaveLength(1)
    }
  })

  it('links to a page that is shown, and leaves the words of one that is not', () => {
    render(example)

    expect(screen.getByRole('link', { name: 'a page' }).getAttribute('href')).toBe(
      '/treatments/shown',
    )
    expect(screen.queryByRole('link', { name: 'no page' })).toBeNull()
    expect(screen.getByText(/no page/)).toBeDefined()
  })

  it('names each section by its heading', () => {
    render(example)

    expect(screen.getByRole('region', { name: 'Second' })).toBeDefined()
  })

  it('shows a care card with its level', () => {
    render(example)

    expect(screen.getByRole('heading', { level: 3, name: /Get help today/ })).toBeDefined()
  })
})
