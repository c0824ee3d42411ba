/**
 * Adds a field that is worked out when it is first read, and then kept. To whoever reads, copies, compares or stringifies
 * the object it is a field like any other.
 */
export function lazyField<Own extends object, Name extends string, Value>(
  own: Own,
  name: Name,
  workOut: () => Value,
): Own & Readonly<Record<Name, Value>>
export function lazyField(own: object, name: string, workOut: () => unknown): object {
  let value: unknown
  const get = () => (value ??= workOut())
  return Object.defineProperty(own, name, { get, enumerable: true, configurable: true })
}
