import type { Reader } from '../lab/verify/index.js'

const others = {
  'no-danger-signs': 'Everything else: no, none or a harmless value.',
  nothing: 'Everything else was not asked.',
} as const satisfies Record<Reader['others'], string>

/** A concrete reader in words, one line each. */
export function readerLines(reader: Reader): readonly string[] {
  const said = reader.words.map(({ question, answer }) => `“${question}” ${answer}.`)
  return [...said, others[reader.others]]
}
