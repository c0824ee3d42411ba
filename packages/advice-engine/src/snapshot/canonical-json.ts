import { NotJsonError } from './snapshot-errors.js'

/** No knowledge base is nested as deeply; more would exhaust the stack. */
const deepest = 200

/**
 * Canonical JSON after RFC 8785: keys in order of their UTF-16 code units, numbers as ECMAScript writes them, no
 * white space. Equal values give equal text.
 *
 * @throws {NotJsonError} for anything that JSON cannot carry; nothing is dropped silently.
 */
export function canonicalJson(value: unknown): string {
  return write(value, { keys: [], parents: [], skipsUndefined: false })
}

/** The same, but a member that is undefined counts as left out. @throws {NotJsonError} */
export function canonicalJsonOfDefined(value: unknown): string {
  return write(value, { keys: [], parents: [], skipsUndefined: true })
}

/** Where the writer is. The lists grow and shrink on the way. */
type Way = {
  readonly keys: (string | number)[]
  readonly parents: object[]
  readonly skipsUndefined: boolean
}

function write(value: unknown, way: Way): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value, way)
  if (typeof value === 'number') return writeNumber(value, way)
  if (typeof value !== 'object') throw notJson(`A value of type ${typeof value}`, way)
  if (way.parents.includes(value)) throw notJson('A value that contains itself', way)
  if (way.parents.length >= deepest) throw notJson('A value nested too deeply', way)
  way.parents.push(value)
  const text = Array.isArray(value) ? writeArray(value, way) : writeObject(value, way)
  way.parents.pop()
  return text
}

/** A text that stands in JSON as it is: most do, and to look costs less than to escape. */
const plainText = /^[\x20\x21\x23-\x5B\x5D-\uD7FF\uE000-\uFFFF]*$/

function writeString(value: string, way: Way): string {
  // A half of a surrogate pair cannot be written as UTF-8, so two texts could share one hash.
  if (plainText.test(value)) return `"${value}"`
  if (/\p{Surrogate}/u.test(value)) throw notJson('A lone surrogate', way)
  return JSON.stringify(value)
}

function writeNumber(value: number, way: Way): string {
  if (!Number.isFinite(value)) throw notJson(String(value), way)
  return JSON.stringify(value)
}

function writeArray(list: readonly unknown[], way: Way): string {
  const items: string[] = []
  for (let index = 0; index < list.length; index += 1) items.push(writeAt(index, list[index], way))
  return `[${items.join(',')}]`
}

function writeObject(value: object, way: Way): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw notJson('An object that is not plain', way)
  }
  const members: string[] = []
  // Without a function to compare by, texts are ordered by their UTF-16 code units.
  for (const key of Object.keys(value).sort()) {
    const item: unknown = Reflect.get(value, key)
    if (item === undefined && way.skipsUndefined) continue
    const text = writeAt(key, item, way)
    members.push(`${writeString(key, way)}:${text}`)
  }
  return `{${members.join(',')}}`
}

function writeAt(key: string | number, value: unknown, way: Way): string {
  way.keys.push(key)
  const text = write(value, way)
  way.keys.pop()
  return text
}

function notJson(what: string, { keys }: Way): NotJsonError {
  const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
  return new NotJsonError(what, `$${place.join('')}`)
}
