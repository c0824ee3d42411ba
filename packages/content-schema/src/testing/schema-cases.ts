import type { z } from 'zod'
import { parseWith } from '../parsing/parse-with.js'

/** A place in a document, a value that it may just hold, one that it may just not hold, and the words for that. */
export type Limit = readonly [place: string, inside: unknown, outside: unknown, words: string]

/** What is wrong with an input, such as "basis.references.0: Use the id of …". Empty = accepted. */
export function problemsOf(schema: z.ZodType, input: unknown): readonly string[] {
  const parsed = parseWith(schema, input, 'It')
  if (parsed.outcome === 'ok') return []
  return parsed.problem.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
}

/** A copy of the example with another value at the place; `undefined` takes it out. */
export function change(example: object, place: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(example))
  const steps = place.split('.')
  const parent = steps.slice(0, -1).reduce((node, step) => memberOf(node, step), copy)
  const last = steps.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(asObject(parent, place), last)
  else Reflect.set(asObject(parent, place), last, value)
  return copy
}

const memberOf = (node: unknown, step: string): unknown => Reflect.get(asObject(node, step), step)

function asObject(node: unknown, place: string): object {
  if (typeof node === 'object' && node !== null) return node
  throw new Error(`The example holds nothing at ${place}.`)
}

/** The names of the fields that an example cannot do without. */
export const fieldsOf = (example: object): readonly string[] => Object.keys(example)

/** A text of so many letters. */
export const letters = (count: number): string => 'x'.repeat(count)
