import * as fc from 'fast-check'

/** Keys and texts that programs stumble over. */
const nasty = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'not-sure',
  'yes',
  'kind',
  '\uD83D',
  '\u0000',
  'x'.repeat(30_000),
  0,
  -0,
  -1,
  0.5,
  2 ** 53,
  1e300,
  Number.NaN,
  Infinity,
  -Infinity,
  null,
  undefined,
  true,
  [],
  {},
  { kind: 'any-danger-sign' },
  { kind: 'all', of: [] },
  { kind: 'yes', question: '__proto__' },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
)

/** Any value, with a leaning to those that programs stumble over. */
export function anyValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    nasty,
    fc.jsonValue({ maxDepth: 4 }),
    fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  )
}

/** One way to break a value: a place in it, and what to do there. */
export type Break = {
  /** Which place, counted over all and wrapped around. */
  readonly at: number
  readonly how: 'replace' | 'delete' | 'repeat' | 'add-key' | 'swap'
  readonly key: string
  readonly value: unknown
}

/** A few breaks. */
export function breaks(): fc.Arbitrary<readonly Break[]> {
  const one = fc.record({
    at: fc.nat(100_000),
    how: fc.constantFrom('replace', 'replace', 'delete', 'repeat', 'add-key', 'swap'),
    key: fc.constantFrom('__proto__', 'constructor', 'toString', 'kind', 'of', 'id', 'when', 'x'),
    value: anyValue(),
  })
  return fc.array(one, { minLength: 1, maxLength: 4 })
}

/** A copy of a value, broken. */
export function breakUp(value: unknown, all: readonly Break[]): unknown {
  const whole = { whole: structuredClone(value) }
  for (const one of all) breakAt(whole, one)
  return whole.whole
}

type Holder = Record<string, unknown> | unknown[]

function breakAt(whole: Holder, { at, how, key, value }: Break): void {
  const places = placesIn(whole)
  const place = places[at % places.length]
  if (place === undefined) return
  const { holder, name } = place
  const other = places[(at * 7 + 3) % places.length]
  if (how === 'delete') Reflect.deleteProperty(holder, name)
  if (how === 'replace') define(holder, name, value)
  if (how === 'repeat' && Array.isArray(holder)) holder.push(Reflect.get(holder, name))
  if (how === 'add-key') define(holder, key, value)
  if (how === 'swap' && other !== undefined)
    define(holder, name, Reflect.get(other.holder, other.name))
}

/** Like JSON.parse: also "__proto__" becomes a member like any other. */
function define(holder: Holder, name: string, value: unknown): void {
  const member = { value, writable: true, enumerable: true, configurable: true }
  Reflect.defineProperty(holder, name, member)
}

function placesIn(whole: Holder) {
  const places: { readonly holder: Holder; readonly name: string }[] = []
  const seen = new Set<unknown>()
  const visit = (holder: Holder, depth: number) => {
    if (seen.has(holder) || depth > 12) return
    seen.add(holder)
    for (const name of Object.keys(holder)) {
      places.push({ holder, name })
      const inner: unknown = Reflect.get(holder, name)
      if (isHolder(inner)) visit(inner, depth + 1)
    }
  }
  visit(whole, 0)
  return places
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
}
