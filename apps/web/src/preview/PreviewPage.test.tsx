// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleArticle } from '../content/testing/small-library'
import { findViolations } from '../design-system/testing/find-violations'
import { PreviewPage } from './PreviewPage'
import type { Draft } from './fetch-draft'

afterEach(cleanup)

const today = '2026-06-01'
const saved = {
  version: '2026-06-01T09:41:00.000Z',
  desk: 'http://localhost:3001/admin/collections/articles/7',
}
const show = (draft: Draft, isFramed = false) =>
  render(<PreviewPage found={{ outcome: 'ok', draft }} isFramed={isFramed} today={today} />)

it('a draft stands as readers would see it, under words that say that they do not', async () => {
  const { container } = show({
    ...saved,
    path: '/articles/example-article',
    document: exampleArticle({ title: 'Not for readers yet' }),
  })

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not for readers yet')
  const banner = screen.getByRole('region', { name: 'Preview' })
  expect(banner.textContent).toContain('Draft: readers do not see this. Saved at 09:41 UTC.')
  expect(screen.getByRole('link', { name: 'Back to its form' }).getAttribute('href')).toBe(
    saved.desk,
  )
  expect(await findViolations(container)).toEqual([])
})

it('a draft that lacks something says what, and nothing of it is shown', () => {
  show({ ...saved, problems: ['summary: Write something here.'] })

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'This draft cannot be shown yet',
  )
  expect(screen.getByRole('listitem').textContent).toBe('summary: Write something here.')
})

it('beside its form a draft has no link that would open the form in the frame', () => {
  show({ ...saved, problems: ['summary: Write something here.'] }, true)

  expect(screen.queryByRole('link')).toBeNull()
})

it('a token that is refused ends in words and a way on', () => {
  const message = 'A preview lasts five minutes, and this one is over.'
  render(<PreviewPage found={{ outcome: 'problem', message }} isFramed={false} today={today} />)

  expect(screen.getByText(message)).toBeDefined()
  expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull()
})
