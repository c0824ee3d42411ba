import type { Dose } from '@unknot/content-schema'

/** What a timer can count of a dose. */
export type Timing = {
  readonly kind: 'hold' | 'minutes'
  readonly seconds: readonly number[]
  readonly repetitions: number
  readonly isEachSide: boolean
}

/** Null where there is nothing to count down. A range begins with its gentler end. */
export function timingOf(dose: Dose): Timing | null {
  const { holdSeconds, minutes, repetitions, isEachSide } = dose
  if (holdSeconds !== null) {
    return {
      kind: 'hold',
      seconds: [...new Set([holdSeconds.from ?? holdSeconds.to, holdSeconds.to])],
      repetitions: repetitions?.from ?? repetitions?.to ?? 1,
      isEachSide,
    }
  }
  if (minutes === null || minutes.from === null) return null
  return { kind: 'minutes', seconds: [minutes.from * 60], repetitions: 1, isEachSide: false }
}
