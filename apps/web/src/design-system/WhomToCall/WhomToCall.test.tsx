// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { whomToCallExamples } from './WhomToCall.examples'

afterEach(cleanup)

describe('WhomToCall', () => {
  it.each(Object.entries(whomToCallExamples))(
    'has no fault that axe can find: %s',
    async (_, example) => {
      expect(await findViolations(render(example).container)).toEqual([])
    },
  )

  it.each([
    [
      'emergency',
      [
        'Call 999 (United Kingdom) now.',
        'Call 911 (United States) now.',
        'Call your local emergency number now.',
      ],
    ],
    [
      'urgent',
      [
        'Call 111 (United Kingdom) or your GP today.',
        'Call your primary care doctor or urgent care clinic today.',
        'Call your doctor or out-of-hours service today.',
      ],
    ],
    [
      'routine',
      [
        'Book a visit with your GP or a physiotherapist in the next weeks.',
        'Book a visit with your primary care doctor or a physical therapist in the next weeks.',
        'Book a visit with your doctor or a physiotherapist in the next weeks.',
      ],
    ],
  ])('says what to do in the words of each country: %s', (careLevel, sentences) => {
    const { container } = render(whomToCallExamples[careLevel])
    const said = [...container.querySelectorAll('[data-country]')].map((it) =>
      it.textContent.trim(),
    )

    expect(said).toEqual(sentences)
  })

  it('never gives the number of one country to the reader of another', () => {
    const { container } = render(whomToCallExamples['urgent'])
    const elsewhere = [...container.querySelectorAll('[data-country]:not([data-country="0"])')]

    expect(elsewhere.map((it) => it.textContent).join(' ')).not.toMatch(/\d/)
  })
})
