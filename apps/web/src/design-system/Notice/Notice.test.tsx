// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findViolations } from '../testing/find-violations'
import { noticeExamples } from './Notice.examples'

afterEach(cleanup)

describe('Notice', () => {
  it.each(Object.entries(noticeExamples))(
    'has no fault that axe can find, and says its title in words: %s',
    async (_, notice) => {
      const { container } = render(notice)

      expect(await findViolations(container)).toEqual([])
      expect(container.textContent).toBe('A titleWords.')
    },
  )
})
