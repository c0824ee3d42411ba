import type { Report } from './report.js'

/** Checks that a value has a certain shape. */
export type Shape = (value: unknown, place: string, report: Report) => void

/** No text that a reader sees is as long; a longer one is a file that strayed in. */
const longestText = 20_000
const longestId = 200

/** A text that is not empty. */
export const text: Shape = textUpTo(longestText)

/** A name to refer to something by. */
export const id: Shape = (value, place, report) => {
  textUpTo(longestId)(value, place, report)
  if (typeof value !== 'string' || !Object.hasOwn(Object.prototype, value)) return
  const message = `The id "${value}" belongs to every JavaScript object. Use another id.`
  report('id/reserved', place, message)
}

/** A day as year-month-day. */
export const date: Shape = (value, place, report) => {
  if (typeof value === 'string' && isDate(value)) return
  misfit('a date as year-month-day, such as "2026-11-24"', value, place, report)
}

/** The address of a web page. */
export const webAddress: Shape = (value, place, report) => {
  if (typeof value === 'string' && value.length <= longestText && /^https?:\/\/[^\s/]/.test(value))
    return
  misfit('a web address that begins with https://', value, place, report)
}

function textUpTo(longest: number): Shape {
  return (value, place, report) => {
    if (typeof value !== 'string' || value === '') return misfit('a text', value, place, report)
    if (value.length > longest) {
      const message = `A text of ${value.length} characters, where at most ${longest} are read. Shorten it.`
      report('knowledge-base/text-too-long', placeOf(place), message)
    }
    if (/\p{Surrogate}/u.test(value)) misfit('a text of whole characters', value, place, report)
  }
}

function isDate(value: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  const days = [31, isLeapYear(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
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
    if (!isPlainList(value)) return misfit('a list', value, place, report)
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

/** An object with these fields and no other. */
export function exactly(
  fields: Readonly<Record<string, Shape>>,
  optionalFields: Readonly<Record<string, Shape>> = {},
): Shape {
  const known = ['kind', ...Object.keys(fields), ...Object.keys(optionalFields)]
  const shape = object(fields, optionalFields)
  return (value, place, report) => {
    shape(value, place, report)
    const given = isObject(value) ? Object.keys(value) : []
    for (const key of given.filter((one) => !known.includes(one))) {
      const message = `"${shorten(key)}" is not a field here. Take it out, or correct its name: ${known.join(', ')}.`
      report('criterion/unknown-field', placeOf(place), message)
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
  const found = typeof value === 'string' ? `"${shorten(value)}"` : nameOfKind(value)
  const message = `Expected ${wanted}, got ${found}. Correct it, or check where this knowledge base comes from.`
  report('knowledge-base/malformed', placeOf(place), message)
}

function placeOf(place: string): string {
  return place === '' ? 'the knowledge base' : place
}

function nameOfKind(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return isPlainList(value) ? 'a list' : 'a list that is not plain'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  return value === null ? 'null' : isObject(value) ? 'an object' : 'an object that is not plain'
}

function nameOf(item: unknown, index: number): string {
  const id = isObject(item) ? own(item, 'id') : undefined
  return typeof id === 'string' && id !== '' ? shorten(id) : String(index + 1)
}

function own<Value>(value: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function join(place: string, key: string): string {
  return place === '' ? key : `${place} › ${key}`
}

/** Whether a value is a list without holes, and with nothing but its items. */
function isPlainList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    Object.getPrototypeOf(value) === Array.prototype &&
    Reflect.ownKeys(value).length === value.length + 1
  )
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Whether a value is a plain object: what it inherited would be read but not checked. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
