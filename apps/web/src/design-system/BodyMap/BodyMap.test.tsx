// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, render, screen } from '@testing-library/react'
import { bodySites } from '@unknot/content-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { BodyMap } from './BodyMap'
import { bodyMapExamples } from './BodyMap.examples'

afterEach(cleanup)

const labelOf = (container: HTMLElement, site: string): HTMLLabelElement =>
  container.querySelector<HTMLLabelElement>(`[data-site='${site}'] label`) ??
  expect.fail(`The picture has no ${site}.`)

describe('BodyMap', () => {
  it.each(Object.entries(bodyMapExamples))(
    'has no fault that axe can find: %s',
    async (_, example) => {
      const { container } = render(example)

      expect(await findViolations(container)).toEqual([])
    },
  )

  it('names each checkbox by its words in the list alone', () => {
    render(bodyMapExamples['three places, and none of them'])

    const names = screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'))
    expect(names).toEqual(['neck', 'shoulder', 'low-back', 'none'])
    expect(screen.getByRole('checkbox', { name: 'Low back' })).toBeTruthy()
  })

  it('ticks what is pressed on the picture, and unticks it again', () => {
    const { container } = render(bodyMapExamples['three places, and none of them'])
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Shoulder' })

    labelOf(container, 'shoulder').click()
    expect(box.checked).toBe(true)
    labelOf(container, 'shoulder').click()
    expect(box.checked).toBe(false)
  })

  it('begins with what was ticked before', () => {
    render(bodyMapExamples['one place ticked'])

    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.checked)
    expect(ticked.map(({ value }) => value)).toEqual(['low-back'])
  })

  it('shows no part that the list does not offer', () => {
    const { container } = render(bodyMapExamples['one place ticked'])

    expect(container.querySelector("[data-site='glute']")).toBeNull()
  })

  it('has all thirteen parts on both sides where every place is offered', () => {
    const choices = bodySites.map((id) => ({ id, label: id }))
    const { container } = render(<BodyMap name="place" choices={choices} ticked={[]} />)

    expect(container.querySelectorAll('foreignObject')).toHaveLength(26)
  })

  it.each(bodySites)('lights up %s by its style sheet', (site) => {
    const css = readFileSync(join(import.meta.dirname, 'BodyMap.module.css'), 'utf8')

    expect(css).toContain(`[value='${site}']:checked`)
    expect(css).toContain(`[value='${site}']:is(:hover, :focus-visible)`)
  })
})
