import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runInLanes } from './lanes.mjs'

/** Tasks that write down when they begin and end. @param {string[]} diary */
function keepDiary(diary) {
  return (/** @type {string} */ name, isPassed = true, /** @type {object} */ order = {}) => ({
    name,
    ...order,
    run: async () => {
      diary.push(`${name} begins`)
      await wait(1)
      diary.push(`${name} ends`)
      return isPassed
    },
  })
}

describe('runInLanes', () => {
  it('runs no more at once than there are lanes, in the order of the list', async () => {
    /** @type {string[]} */
    const diary = []
    const task = keepDiary(diary)

    await runInLanes([task('a'), task('b'), task('c')], 2)

    expect(diary.slice(0, 2)).toEqual(['a begins', 'b begins'])
    expect(diary.indexOf('c begins')).toBeGreaterThan(diary.indexOf('a ends'))
  })

  it('begins a task when what it needs has passed, and others meanwhile', async () => {
    /** @type {string[]} */
    const diary = []
    const task = keepDiary(diary)

    await runInLanes([task('a'), task('b', true, { needs: ['a'] }), task('c')], 2)

    expect(diary.slice(0, 2)).toEqual(['a begins', 'c begins'])
    expect(diary.indexOf('b begins')).toBeGreaterThan(diary.indexOf('a ends'))
  })

  it('runs nothing that needs what has failed, but what only comes after it', async () => {
    const task = keepDiary([])
    const tasks = [
      task('a', false),
      task('b', true, { needs: ['a'] }),
      task('c', true, { needs: ['b'] }),
      task('d', true, { after: ['a'] }),
    ]

    const outcomes = await runInLanes(tasks, 1)

    expect(Object.fromEntries(outcomes)).toEqual({
      a: 'failed',
      b: 'not run',
      c: 'not run',
      d: 'passed',
    })
  })

  it('takes what is not in the list for done', async () => {
    const outcomes = await runInLanes([keepDiary([])('b', true, { after: ['a'], needs: ['x'] })], 1)

    expect(outcomes.get('b')).toBe('passed')
  })

  it('says which tasks wait for each other', async () => {
    const task = keepDiary([])

    const waiting = runInLanes(
      [task('a', true, { after: ['b'] }), task('b', true, { needs: ['a'] })],
      1,
    )

    await expect(waiting).rejects.toThrow('These wait for each other: a, b')
  })
})
