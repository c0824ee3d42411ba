// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { certainties, effects } from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { EvidenceLine } from './EvidenceLine'
import { evidenceLineExamples } from './EvidenceLine.examples'
import { certaintyWords, effectWords } from './words'

afterEach(cleanup)

describe('EvidenceLine', () => {
  it.each(Object.entries(evidenceLineExamples))(
    'has no fault that axe can find: %s',
    async (_, line) => {
      const { container } = render(line)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it.each(
    certainties.flatMap((certainty) => effects.map((effect) => [certainty, effect] as const)),
  )('says certainty %s and effect %s, both in words', (certainty, effect) => {
    const { container } = render(<EvidenceLine certainty={certainty} effect={effect} />)

    expect(container.textContent).toContain(certaintyWords[certainty])
    expect(container.textContent).toContain(effectWords[effect])
  })

  it.each([
    ['high', 4],
    ['moderate', 3],
    ['low', 2],
    ['very-low', 1],
    ['not-graded', 0],
  ] as const)('fills the bars for %s: %i of four', (certainty, count) => {
    const { container } = render(<EvidenceLine certainty={certainty} effect="small" />)

    expect(container.querySelectorAll('rect')).toHaveLength(4)
    expect(container.querySelectorAll('rect[fill="currentColor"]')).toHaveLength(count)
  })

  it('leads to the method where it is asked to', () => {
    render(evidenceLineExamples['with the way to the method'])

    expect(screen.getByRole('link', { name: 'How we grade' }).getAttribute('href')).toBe(
      '/how-we-grade',
    )
  })

  it('leaves out what guidelines do not say', () => {
    const { container } = render(
      <EvidenceLine certainty="low" effect="small" guidelines="silent" />,
    )

    expect(container.textContent).not.toMatch(/guideline/i)
  })
})
