// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { richTextExamples } from '../RichText/RichText.examples'
import { findViolations } from '../testing/find-violations'
import { ReferenceList } from './ReferenceList'
import { referenceListExamples } from './ReferenceList.examples'

afterEach(cleanup)

const example = referenceListExamples['sources that are shown and one that is not']

describe('ReferenceList', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(example)

    expect(await findViolations(container)).toEqual([])
  })

  it('leads to the page of a source and to the source itself', () => {
    render(example)

    expect(screen.getByRole('link', { name: 'Is this an example?' }).getAttribute('href')).toBe(
      '/references/r20',
    )
    expect(screen.getByRole('link', { name: 'doi:10.1000/1' }).getAttribute('href')).toBe(
      'https://doi.org/10.1000/1',
    )
  })

  it('ends a title with one sign only', () => {
    const { container } = render(example)

    expect(container.textContent).toContain('Is this an example? Nowhere.')
  })

  it('leads from note to text and back, without any script', () => {
    const { container } = render(
      <>
        {richTextExamples['every kind of block']}
        {example}
      </>,
    )
    const jumps = [...container.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    )

    expect(jumps.length).toBeGreaterThan(4)
    for (const id of jumps) expect(container.querySelector(`[id="${id}"]`), id).not.toBeNull()
  })

  it('says so where a source has no page at the moment', () => {
    render(example)

    expect(screen.getAllByText(/details of this source are not shown/)).toHaveLength(2)
  })

  it('is not there without a source', () => {
    const { container } = render(<ReferenceList headingId="references" items={[]} />)

    expect(container.textContent).toBe('')
  })
})
