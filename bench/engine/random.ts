/** Draws the next number, from 0 to below 1. */
export type NextNumber = () => number

/** Between so many and so many of what is made. */
export function some<Item>(
  least: number,
  most: number,
  next: NextNumber,
  make: (next: NextNumber) => Item,
): Item[] {
  return Array.from({ length: least + below(most - least + 1, next) }, () => make(next))
}

/** Any of them. */
export function pick<Item>(items: readonly Item[], next: NextNumber): Item {
  const item = items[below(items.length, next)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** A whole number from 0 to below the limit. */
export function below(limit: number, next: NextNumber): number {
  return Math.floor(next() * limit)
}

/** Numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): NextNumber {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
