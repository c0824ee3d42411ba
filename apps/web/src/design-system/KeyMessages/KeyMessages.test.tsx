// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { keyMessagesExamples } from './KeyMessages.examples'

afterEach(cleanup)

describe('KeyMessages', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(keyMessagesExamples['two messages'])

    expect(await findViolations(container)).toEqual([])
  })

  it('is a part of the page with a name and a list', () => {
    render(keyMessagesExamples['two messages'])

    expect(screen.getByRole('region', { name: 'In short' })).toBeDefined()
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })
})
