// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { SpokenAbout } from '../content/spoken-about'
import { findViolations } from '../design-system/testing/find-violations'
import { RespondPage } from './RespondPage'

afterEach(cleanup)

const about: SpokenAbout = {
  kind: 'article',
  id: 'heat-and-cold',
  title: 'Heat and cold',
  path: '/articles/heat-and-cold',
  places: ['First'],
  comments: [],
}
const written = { act: 'comment', name: 'A.', text: 'Warmth did me good.', place: '' } as const

describe('the page of the forms', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(<RespondPage about={about} outcome={null} issued="1.2" />)

    expect(await findViolations(container)).toEqual([])
  })

  it('gives back every word that was not sent, and says why', () => {
    const outcome = { kind: 'problem', written, problem: 'The server did not answer.' } as const
    render(<RespondPage about={about} outcome={outcome} issued="1.2" />)

    expect(screen.getByRole('alert').textContent).toContain('The server did not answer.')
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe(written.text)
    expect(screen.getByLabelText<HTMLInputElement>('Name to show, if you like').value).toBe('A.')
  })

  it('thanks, says that a person reads first, and always where help is', () => {
    render(<RespondPage about={about} outcome={{ kind: 'thanks', written }} issued="1.2" />)

    expect(screen.getByText(/A person reads every comment before others can see it/)).toBeDefined()
    expect(screen.getByText(/get medical help now/)).toBeDefined()
    expect(screen.queryByLabelText('Your comment')).toBeNull()
  })
})
