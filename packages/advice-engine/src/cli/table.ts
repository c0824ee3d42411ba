/** Rows as columns; the last column is wrapped to the width. Every line is indented by two. */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const widths = columnWidths(rows)
  const lines = rows.flatMap((row) => {
    const cells = row.slice(0, -1).map((cell, column) => cell.padEnd(widths[column] ?? 0))
    const lead = ['  ', ...cells.map((cell) => `${cell}  `)].join('')
    const [first = '', ...more] = wrap(row.at(-1) ?? '', Math.max(20, width - lead.length))
    return [lead + first, ...more.map((line) => ' '.repeat(lead.length) + line)]
  })
  return lines.map((line) => line.trimEnd()).join('\n')
}

/** A heading and its table; nothing if there are no rows. */
export function section(
  heading: string,
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  return rows.length === 0 ? [] : [`${heading}\n${table(rows, width)}`]
}

/** Several lines in the last column of one row. */
export function rowsOf(
  lead: readonly string[],
  lines: readonly string[],
): readonly (readonly string[])[] {
  const blank = lead.map(() => '')
  return lines.map((line, index) => [...(index === 0 ? lead : blank), line])
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
