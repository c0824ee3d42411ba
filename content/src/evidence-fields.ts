/** A field of questionnaire G of the evidence file. */
export type EvidenceField = {
  readonly field: string
  /** What it may hold; empty unless it is a choice or a set. */
  readonly allowed: readonly string[]
  /** Worked out from other fields, so that it is never asked. */
  readonly isComputed: boolean
}

/** Reads every field of questionnaire G, with those that D4 adds. */
export function readEvidenceFields(evidence: string): EvidenceField[] {
  const questionnaire = section(evidence, '## G. ', '## Open risks')
  const added = readAdded(evidence)
  const flags = questionnaire.split('\n').find((line) => line.startsWith('rf_')) ?? ''
  const fields = [
    ...readTables(questionnaire),
    ...listed(flags.replace(/\.$/, '')).map(withoutOptions),
    ...(added.get('G2') ?? []).map(withoutOptions),
  ]
  return fields.map((one) => ({
    ...one,
    allowed: [...one.allowed, ...(added.get(one.field) ?? [])],
  }))
}

const withoutOptions = (field: string): EvidenceField => ({ field, allowed: [], isComputed: false })

function section(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to))
}

const listed = (words: string): string[] => words.split(',').map((word) => word.trim())

/** Rows such as "| side | enum | left, right, both, middle |"; "| field |" is the head of a table. */
function readTables(questionnaire: string): EvidenceField[] {
  return [...questionnaire.matchAll(/^\| ([a-z_0-9]+) \| ([^|]+) \| ([^|]*) \|$/gm)]
    .map(([, field = '', type = '', allowed = '']) => ({
      field,
      allowed: /^(enum|set)\b/.test(type) && !type.includes('{') ? listed(allowed) : [],
      isComputed: type.includes('computed'),
    }))
    .filter(({ field }) => field !== 'field')
}

/** "New fields: rf_a, rf_b (G2); cancer_now (hx)." → what is added to which place. */
function readAdded(evidence: string): ReadonlyMap<string, string[]> {
  const [, line = ''] = /^New fields: (.+)\.$/m.exec(evidence) ?? []
  return new Map(
    [...line.matchAll(/([^;(]+) \((\w+)\)/g)].map(([, names = '', place = '']) => [
      place,
      listed(names),
    ]),
  )
}
