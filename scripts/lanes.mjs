// Runs tasks side by side, in the order of the list.

/** @typedef {'passed' | 'failed' | 'not run'} Outcome */
/** @typedef {{ name: string, after?: readonly string[], needs?: readonly string[], run: () => Promise<boolean> }} Task */

/**
 * Gives the outcome of each task. It begins when those that it comes `after` have ended, and is not run if one that
 * it `needs` has not passed. What is not in the list counts as passed, so that parts can be left out.
 * @param {readonly Task[]} tasks @param {number} lanes @returns {Promise<Map<string, Outcome>>}
 */
export async function runInLanes(tasks, lanes) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map(tasks.map(({ name }) => [name, 'not run']))
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  const waiting = [...tasks]
  const isOver = (/** @type {string} */ name) =>
    !running.has(name) && waiting.every((task) => task.name !== name)
  const hasPassed = (/** @type {string} */ name) => (outcomes.get(name) ?? 'passed') === 'passed'

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(({ after = [], needs = [] }) => [...after, ...needs].every(isOver))
    if (next !== undefined && !(next.needs ?? []).every(hasPassed)) {
      take(next)
    } else if (next !== undefined && running.size < lanes) {
      running.set(next.name, runOne(take(next)))
    } else if (running.size > 0) {
      await Promise.race(running.values())
    } else {
      throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
    }
  }
  return outcomes

  /** @param {Task} task */
  function take(task) {
    waiting.splice(waiting.indexOf(task), 1)
    return task
  }

  /** @param {Task} task */
  async function runOne({ name, run }) {
    outcomes.set(name, (await run()) ? 'passed' : 'failed')
    running.delete(name)
  }
}
