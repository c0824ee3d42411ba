/**
 * Next builds the proxy, the routes and the instrumentation hook separately, so a module that all three import
 * exists three times in one process. What they must share lives on `globalThis`, under a registered symbol, and
 * this is the only file that knows.
 */
export function processWide<Value extends object>(name: string, make: () => Value): Value {
  const key = Symbol.for(`unknot.${name}`)
  const existing: Value | undefined = Reflect.get(globalThis, key)
  if (existing !== undefined) return existing
  const made = make()
  Reflect.set(globalThis, key, made)
  return made
}
