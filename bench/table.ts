/** A line of the table: what was measured, the number, and the budget beside it. */
export type Row = {
  readonly what: string
  readonly measured: string
  /** Empty where there is none. */
  readonly budget: string
  readonly isWithin: boolean | null
}

/** Prints rows in columns as wide as their longest entry. */
export function printTable(title: string, rows: readonly Row[]): void {
  const lines = [
    ['', 'measured', 'budget', ''],
    ...rows.map(({ what, measured, budget, isWithin }) => [
      what,
      measured,
      budget,
      isWithin === null ? '' : isWithin ? 'within' : 'over',
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  console.log(`\n${title}\n`)
  for (const line of lines)
    console.log(
      `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd(),
    )
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}
