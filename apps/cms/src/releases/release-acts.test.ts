import { describe, expect, it } from 'vitest'
import { actsOn } from './release-acts'

const release = { id: 'this', number: 4, state: 'live' } as const
const before = { id: 'earlier', number: 3, state: 'superseded' } as const

describe('what can be done with a release', () => {
  it('is to go back in one step, from the live one', () => {
    expect(actsOn(release, before, 'publisher')).toEqual([
      { label: 'Roll back to release 3', release: 'earlier', steps: ['make-live'] },
    ])
  })

  it('is nothing for who may not', () => {
    expect(actsOn(release, before, 'author')).toEqual([])
    expect(actsOn({ ...release, state: 'signed-off' }, null, 'clinical-reviewer')).toEqual([])
    expect(actsOn({ ...release, state: 'refused' }, null, 'publisher')).toEqual([
      { label: 'Run the checks again', release: 'this', steps: ['check'] },
    ])
  })

  it('is to seal it and make it live at once', () => {
    expect(actsOn({ ...release, state: 'signed-off' }, null, 'admin')).toEqual([
      { label: 'Seal it and make it live', release: 'this', steps: ['seal', 'make-live'] },
    ])
  })
})
