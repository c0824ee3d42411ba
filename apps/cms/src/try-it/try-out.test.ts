import { describe, expect, it } from 'vitest'
import { withAnswer, withTick } from './try-out'

describe('the answers that are tried', () => {
  it('are taken back without a trace: not asked is not no', () => {
    expect(withAnswer({ age: 40, fever: 'no' }, 'fever', undefined)).toEqual({ age: 40 })
    expect(withAnswer({ fever: 'no' }, 'fever', 'yes')).toEqual({ fever: 'yes' })
  })

  it('hold no tick as none of these, and "not sure" gives way to a tick', () => {
    expect(withTick(undefined, 'warfarin', false)).toEqual([])
    expect(withTick('not-sure', 'warfarin', true)).toEqual(['warfarin'])
    expect(withTick(['warfarin', 'steroid'], 'warfarin', false)).toEqual(['steroid'])
  })
})
