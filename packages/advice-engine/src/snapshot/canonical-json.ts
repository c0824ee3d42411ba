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
  return write(value, '$', [])
}

function write(value: unknown, place: string, parents: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value, place)
  if (typeof value === 'number') return writeNumber(value, place)
  if (typeof value !== 'object') throw new NotJsonError(`A value of type ${typeof value}`, place)
  if (parents.includes(value)) throw new NotJsonError('A value that contains itself', place)
  if (parents.length >= deepest) throw new NotJsonError('A value nested too deeply', place)
  const path = [...parents, value]
  return Array.isArray(value) ? writeArray(value, place, path) : writeObject(value, place, path)
}

function writeString(value: string, place: string): string {
  // A half of a surrogate pair cannot be written as UTF-8, so two texts could share one hash.
  if (/\p{Surrogate}/u.test(value)) throw new NotJsonError('A lone surrogate', place)
  return JSON.stringify(value)
}

function writeNumber(value: number, place: string): string {
  if (!Number.isFinite(value)) throw new NotJsonError(String(value), place)
  return JSON.stringify(value)
}

function writeArray(list: readonly unknown[], place: string, parents: readonly object[]): string {
  const items = Array.from(list, (item, index) => write(item, `${place}[${index}]`, parents))
  return `[${items.join(',')}]`
}

function writeObject(value: object, place: string, parents: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotJsonError('An object that is not plain', place)
  }
  const members = Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => {
      const here = `${place}.${key}`
      return `${writeString(key, here)}:${write(item, here, parents)}`
    })
  return `{${members.join(',')}}`
}
