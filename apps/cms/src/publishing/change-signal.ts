import { EventEmitter } from 'node:events'

/**
 * Says that something public may have changed. Next builds routes and admin pages separately, so a module may exist
 * twice in one process; what both must share lives on `globalThis`, under a registered symbol.
 */
const key = Symbol.for('unknot.cms.change-signal')

type Signal = { readonly emitter: EventEmitter; count: number }

function signal(): Signal {
  const existing: Signal | undefined = Reflect.get(globalThis, key)
  if (existing !== undefined) return existing
  const made: Signal = { emitter: new EventEmitter().setMaxListeners(0), count: 0 }
  Reflect.set(globalThis, key, made)
  return made
}

/** Wakes whoever waits for a change. Losing a signal costs a second, never a change. */
export function signalChange(): void {
  const { emitter } = signal()
  signal().count += 1
  emitter.emit('change')
}

/** How many changes were signalled in this process. */
export const changeCount = (): number => signal().count

/** Resolves when there were more changes than `seen`, at once if there already are, or after `ms`. */
export function nextChange(seen: number, ms: number): Promise<'change' | 'time'> {
  if (changeCount() > seen) return Promise.resolve('change')
  const { emitter } = signal()
  return new Promise((resolve) => {
    const onChange = () => {
      clearTimeout(timer)
      resolve('change')
    }
    const timer = setTimeout(() => {
      emitter.off('change', onChange)
      resolve('time')
    }, ms)
    timer.unref()
    emitter.once('change', onChange)
  })
}
