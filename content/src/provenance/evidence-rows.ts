/** A row of a table of the evidence file: its cells, with an empty one before the first. */
export type EvidenceRow = readonly string[]

/** The rows of the first table below this heading, without its two heading lines. */
export function rowsBelow(evidence: string, heading: string): readonly EvidenceRow[] {
  const [, below = ''] = evidence.split(`\n${heading}`)
  const lines = below.split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const table = lines.slice(first)
  const end = table.findIndex((line) => !line.startsWith('|'))
  return table.slice(2, end).map((line) => line.split('|').map((cell) => cell.trim()))
}

/** The numbered facts below "Ten facts", as rows: number, words. */
export function tenFacts(evidence: string): readonly EvidenceRow[] {
  const [, below = ''] = evidence.split('\n## Ten facts')
  const [part = ''] = below.split('\n## ')
  return [...part.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number = '', words = '']) => [
    '',
    `Fact ${number}`,
    words,
  ])
}

/** The references that a row names anywhere. */
export const referencesOf = (row: EvidenceRow): string[] => row.join(' ').match(/R\d\d/g) ?? []
