import type { Report } from './report.js'

/** Checks that a value has a certain shape. */
export type Shape = (value: unknown, place: string, report: Report) => void

/** A text that is not empty. */
export const text: Shape = (value, place, report) => {
  if (typeof value !== 'string' || value === '') misfit('a text', value, place, report)
}

/** A number. */
export const number: Shape = (value, place, report) => {
  if (typeof value !== 'number') misfit('a number', value, place, report)
}

/** True or false. */
export const flag: Shape = (value, place, report) => {
  if (typeof value !== 'boolean') misfit('true or false', value, place, report)
}

/** One of these values. */
export function oneOf(values: readonly unknown[]): Shape {
  return (value, place, report) => {
    if (!values.includes(value)) misfit(`one of ${values.join(', ')}`, value, place, report)
  }
}

/** A list whose items have this shape. */
export function listOf(item: Shape): Shape {
  return (value, place, report) => {
    if (!Array.isArray(value)) return misfit('a list', value, place, report)
    for (const [index, one] of value.entries()) item(one, join(place, nameOf(one, index)), report)
  }
}

/** An object with these fields; others are left alone. */
export function object(
  fields: Readonly<Record<string, Shape>>,
  optionalFields: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, place, report) => {
    if (!isObject(value)) return misfit('an object', value, place, report)
    for (const [key, shape] of Object.entries(fields)) {
      shape(own(value, key), join(place, key), report)
    }
    for (const [key, shape] of Object.entries(optionalFields)) {
      const field = own(value, key)
      if (field !== undefined) shape(field, join(place, key), report)
    }
  }
}

/** An object whose `kind` says which shape it has. */
export function byKind(shapes: Readonly<Record<string, Shape>>): Shape {
  const kinds = oneOf(Object.keys(shapes))
  return (value, place, report) => {
    if (!isObject(value)) return misfit('an object', value, place, report)
    const kind = own(value, 'kind')
    const shape = typeof kind === 'string' ? own(shapes, kind) : undefined
    if (shape === undefined) kinds(kind, join(place, 'kind'), report)
    else shape(value, place, report)
  }
}

function misfit(wanted: string, value: unknown, place: string, report: Report): void {
  const found = typeof value === 'string' ? `"${value}"` : nameOfKind(value)
  const message = `Expected ${wanted}, got ${found}. Correct it, or check where this knowledge base comes from.`
  report('knowledge-base/malformed', place === '' ? 'the knowledge base' : place, message)
}

function nameOfKind(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === null ? 'null' : 'an object'
}

function nameOf(item: unknown, index: number): string {
  const id = isObject(item) ? own(item, 'id') : undefined
  return typeof id === 'string' && id !== '' ? id : String(index + 1)
}

function own<Value>(value: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function join(place: string, key: string): string {
  return place === '' ? key : `${place} › ${key}`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
