/** Moves places apart until none is nearer to its neighbour than `gap`; in the order in which they were given. */
export function spreadOut(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((_place, index) => index)
  order.sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  const placed = order.map((index) => wanted[index] ?? 0)
  for (let pass = 0; pass < 200; pass += 1) {
    for (let at = 1; at < placed.length; at += 1) {
      const missing = gap - ((placed[at] ?? 0) - (placed[at - 1] ?? 0))
      if (missing <= 0) continue
      placed[at] = (placed[at] ?? 0) + missing / 2
      placed[at - 1] = (placed[at - 1] ?? 0) - missing / 2
    }
  }
  return wanted.map((_place, index) => placed[order.indexOf(index)] ?? 0)
}
