import { describe, expect, it } from 'vitest'
import { actOf } from './guard-operation'

describe('an update', () => {
  it.each([
    [{ draft: true, data: { summary: 'x' } }, 'save-draft'],
    [{ draft: true, data: { _status: 'draft' } }, 'save-draft'],
    [{ draft: true, data: { _status: 'published' } }, 'publish'],
    [{ data: { _status: 'published' } }, 'publish'],
    [{ data: { summary: 'x', _status: 'published' } }, 'publish'],
    [{ data: { _status: 'draft' } }, 'unpublish'],
    [{ data: { summary: 'x', _status: 'draft' } }, 'unpublish'],
    [{ data: { deletedAt: '2026-11-24' } }, 'bin'],
    [{ data: { deletedAt: null } }, 'bin'],
    [{ data: { deletedAt: null, summary: 'x' } }, 'unclear'],
    [{ data: { summary: 'x' } }, 'unclear'],
    [{ data: {} }, 'unclear'],
    [{}, 'unclear'],
  ])('with %j is meant to %s', (args, act) => expect(actOf(args)).toBe(act))
})
