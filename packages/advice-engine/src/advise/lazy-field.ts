/** Gives back what it is given, so that a class on top of it can put a private field on an object that is there. */
// oxlint-disable-next-line typescript/no-extraneous-class -- only a constructor can give an object a private field
class Bearer {
  constructor(bearer: object) {
    return bearer
  }
}

/** What is still to be worked out for an object, and then its value. Nobody sees it there: the object stays plain. */
class LazyState extends Bearer {
  #value: unknown

  constructor(bearer: object, workOut: () => unknown) {
    super(bearer)
    this.#value = workOut
  }

  /**
   * One accessor for all objects of a field. With an accessor of its own each object has a shape of its own, which is kept
   * with all that the accessor sees until everything is searched for garbage.
   */
  static readonly accessor = {
    get(this: LazyState): unknown {
      if (typeof this.#value === 'function') this.#value = this.#value()
      return this.#value
    },
    enumerable: true,
    configurable: true,
  }
}

/**
 * Adds a field that is worked out when it is first read, and then kept. To whoever reads, copies, compares or stringifies
 * the object it is a field like any other. An object takes one such field, and its value is no function.
 */
export function lazyField<Own extends object, Name extends string, Value>(
  own: Own,
  name: Name,
  workOut: () => Value,
): Own & Readonly<Record<Name, Value>>
export function lazyField(own: object, name: string, workOut: () => unknown): object {
  return Object.defineProperty(new LazyState(own, workOut), name, LazyState.accessor)
}
