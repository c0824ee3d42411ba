import { describe, expect, it } from 'vitest'
import { numberNotes } from './notes'

describe('numberNotes', () => {
  const notes = numberNotes(
    [
      { from: 'a', references: ['R20', 'R10'] },
      { from: 'b', references: ['R20', 'R20'] },
    ],
    ['R30', 'R10'],
  )

  it('numbers the sources in the order in which they are cited, and the others after them', () => {
    expect([...notes.keys()]).toEqual(['R20', 'R10', 'R30'])
    expect([...notes.values()].map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('knows every place that cites, each once', () => {
    expect(notes.get('R20')?.places).toEqual(['a', 'b'])
  })

  it('knows no place for a source that is never cited', () => {
    expect(notes.get('R30')?.places).toEqual([])
  })
})
