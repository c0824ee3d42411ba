// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { verdicts } from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { VerdictLine } from './VerdictLine'
import { verdictLineExamples } from './VerdictLine.examples'
import { verdictWords } from './words'

afterEach(cleanup)

describe('VerdictLine', () => {
  it.each(Object.entries(verdictLineExamples))(
    'has no fault that axe can find: %s',
    async (_, line) => {
      const { container } = render(line)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it.each(verdicts)('says %s in words', (verdict) => {
    const { container } = render(<VerdictLine verdicts={[verdict]} note="as far as it goes" />)

    expect(container.textContent).toBe(`${verdictWords[verdict]} as far as it goes`)
  })

  it('draws each verdict in a shape of its own', () => {
    const drawn = verdicts.map((verdict) => {
      const { container } = render(<VerdictLine verdicts={[verdict]} note={null} />)
      return container.querySelector('svg')?.innerHTML
    })

    expect(new Set(drawn).size).toBe(verdicts.length)
  })
})
