let last: Promise<unknown> = Promise.resolve()

/** One step at a time in this process: two people who press at once would both see the state before. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work, work)
  last = mine
  return mine
}
