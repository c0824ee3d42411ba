/** What a timer counts down. */
export type TimerPlan = {
  readonly kind: 'hold' | 'minutes'
  /** How long each repetition is held, or how long it all goes on. */
  readonly seconds: number
  readonly repetitions: number
  readonly isEachSide: boolean
}

/** One stretch of time, with the words that stand above the count and are read out when it begins. */
export type Beat = {
  readonly kind: 'ready' | 'count'
  readonly seconds: number
  readonly words: string
}

/** Time to get into position; between short repetitions less. */
const readySeconds = 5
const shortReadySeconds = 3
const shortHold = 10

/** From the first "get ready" to the last second: all repetitions on one side, then on the other. */
export function beatsOf({ kind, seconds, repetitions, isEachSide }: TimerPlan): readonly Beat[] {
  const sides = isEachSide ? [', first side', ', other side'] : ['']
  const counts = sides.flatMap((side) =>
    Array.from({ length: repetitions }, (_, index) => ({
      kind: 'count' as const,
      seconds,
      words: kind === 'minutes' ? 'Go on' : `Hold${placeOf(index + 1, repetitions)}${side}`,
    })),
  )
  return counts.flatMap((count, index) => {
    const isFirst = index === 0
    const pause = isFirst || seconds >= shortHold ? readySeconds : shortReadySeconds
    const words = `${isFirst ? 'Get ready' : 'Let go'}${isFirst ? '' : `. Next: ${nameOf(count.words)}`}`
    return [{ kind: 'ready' as const, seconds: pause, words }, count]
  })
}

const placeOf = (number: number, of: number): string => (of === 1 ? '' : ` ${number} of ${of}`)

/** "Hold 2 of 3, first side" → "2 of 3, first side" */
const nameOf = (words: string): string => words.replace(/^Hold,? ?/, '') || 'once more'

/** Where in its beats a timer is. */
export type Moment = {
  /** Null when all is done. */
  readonly beat: Beat | null
  /** Whole seconds, counted down to 1. */
  readonly left: number
}

export function momentAt(beats: readonly Beat[], elapsedSeconds: number): Moment {
  let rest = elapsedSeconds
  for (const beat of beats) {
    if (rest < beat.seconds) return { beat, left: Math.ceil(beat.seconds - rest) }
    rest -= beat.seconds
  }
  return { beat: null, left: 0 }
}

/** What is read out between two moments: when something begins, and little else. */
export function wordsBetween(before: Moment, now: Moment): string {
  if (now.beat === null) return before.beat === null ? '' : 'Done. Let go slowly.'
  if (now.beat !== before.beat) {
    return now.beat.kind === 'count' && now.beat.seconds >= shortHold
      ? `${now.beat.words}: ${inWords(now.beat.seconds)}.`
      : `${now.beat.words}.`
  }
  const isNews = now.left === shortHold && before.left > shortHold && now.beat.seconds > 15
  return isNews ? `${shortHold} seconds left.` : ''
}

/** "20 seconds", "5 minutes" */
export const inWords = (seconds: number): string =>
  seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`

/** "20", or "4:59" from two minutes on. */
export const onClock = (seconds: number, whole: number): string =>
  whole < 120
    ? String(seconds)
    : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
