import type { FlattenedField } from 'payload'

/** What a column of a file may hold. */
export type Column =
  | { readonly kind: 'text'; readonly mostLetters: number | null }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly isMany: boolean }
  /** Stable ids of other documents, one to "|". */
  | { readonly kind: 'documents'; readonly collection: string; readonly isMany: boolean }
  /** Short texts, one to "|". */
  | { readonly kind: 'texts'; readonly name: string }
  /** Sections in Markdown, each below a heading of two hashes. */
  | { readonly kind: 'sections' }

/** The columns that a file for a collection may have, by name: "title", "review.lastReviewed". */
export function columnsOf(fields: readonly FlattenedField[], prefix = ''): Map<string, Column> {
  const columns = new Map<string, Column>()
  for (const field of fields) {
    if (keptByTheCms.has(field.name)) continue
    const name = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      for (const [inner, column] of columnsOf(field.flattenedFields, `${name}.`)) {
        columns.set(inner, column)
      }
      continue
    }
    const column = name === 'sections' ? ({ kind: 'sections' } as const) : columnOf(field)
    if (column !== null) columns.set(name, column)
  }
  return columns
}

/** Nobody writes these from outside. */
const keptByTheCms = new Set([
  'id',
  '_status',
  'changedBy',
  'lastEditor',
  'createdAt',
  'updatedAt',
  'deletedAt',
])

function columnOf(field: FlattenedField): Column | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return { kind: 'text', mostLetters: field.maxLength ?? null }
    case 'number':
      return { kind: 'number' }
    case 'checkbox':
      return { kind: 'yes-or-no' }
    case 'date':
      return { kind: 'day' }
    case 'select': {
      const choices = field.options.map((one) => (typeof one === 'string' ? one : one.value))
      return { kind: 'choice', choices, isMany: field.hasMany === true }
    }
    case 'relationship':
      return typeof field.relationTo === 'string'
        ? { kind: 'documents', collection: field.relationTo, isMany: field.hasMany === true }
        : null
    case 'array': {
      const [only, ...others] = field.flattenedFields.filter(({ name }) => name !== 'id')
      const isTexts = others.length === 0 && (only?.type === 'text' || only?.type === 'textarea')
      return isTexts && only !== undefined ? { kind: 'texts', name: only.name } : null
    }
    default:
      return null
  }
}
