import { beatsOf, momentAt, onClock, wordsBetween, type Beat, type Moment } from './beats'

/** Often enough that no second is skipped, even where the browser is busy. */
const everyMs = 200
const notBegun: Moment = { beat: null, left: 0 }

/** What a timer is made of, as it stands in the page. */
type Parts = {
  readonly now: HTMLElement
  readonly left: HTMLElement
  readonly bar: HTMLProgressElement
  readonly start: HTMLButtonElement
  readonly again: HTMLButtonElement
  readonly say: HTMLElement
  readonly choice: HTMLSelectElement | null
}

const at = (name: string): string => `[data-timer="${name}"]`

function findParts(root: HTMLElement): Parts | null {
  const now = root.querySelector<HTMLElement>(at('now'))
  const left = root.querySelector<HTMLElement>(at('left'))
  const say = root.querySelector<HTMLElement>(at('say'))
  const start = root.querySelector<HTMLButtonElement>(at('start'))
  const again = root.querySelector<HTMLButtonElement>(at('again'))
  const bar = root.querySelector<HTMLProgressElement>(at('bar'))
  const choice = root.querySelector<HTMLSelectElement>(at('seconds'))
  return now && left && say && start && again && bar
    ? { now, left, bar, start, again, say, choice }
    : null
}

/** Brings a timer to life that stands in the page hidden. It makes no sound: it shows, and it is read out. */
export function attachHoldTimer(root: HTMLElement): void {
  const parts = findParts(root)
  if (parts === null) return
  const { start, again, choice } = parts
  let beats = plan()
  let elapsedMs = 0
  let startedAt = 0
  let interval: ReturnType<typeof setInterval> | undefined
  let shown = notBegun

  function plan(): readonly Beat[] {
    const { kind, seconds, repetitions, isEachSide } = root.dataset
    return beatsOf({
      kind: kind === 'minutes' ? 'minutes' : 'hold',
      seconds: Number(choice?.value ?? seconds),
      repetitions: Number(repetitions),
      isEachSide: isEachSide === 'true',
    })
  }

  const tick = (): void => {
    const running = interval === undefined ? 0 : performance.now() - startedAt
    const moment = momentAt(beats, (elapsedMs + running) / 1000)
    const words = wordsBetween(shown, moment)
    shown = moment
    draw(parts, moment, words)
    if (moment.beat !== null) return
    pause('Start again')
    again.hidden = true
  }

  function pause(label: string): void {
    clearInterval(interval)
    if (interval !== undefined) elapsedMs += performance.now() - startedAt
    interval = undefined
    start.textContent = label
  }

  function run(): void {
    if (shown.beat === null) rewind()
    startedAt = performance.now()
    interval = setInterval(tick, everyMs)
    start.textContent = 'Pause'
    again.hidden = false
    tick()
  }

  function rewind(): void {
    beats = plan()
    elapsedMs = 0
    shown = notBegun
  }

  start.addEventListener('click', () => (interval === undefined ? run() : pause('Go on')))
  again.addEventListener('click', () => {
    pause('Pause')
    rewind()
    run()
    start.focus()
  })
  choice?.addEventListener('change', () => {
    pause('Start')
    rewind()
    draw(parts, { beat: null, left: Number(choice.value) }, '')
  })
  root.addEventListener(leaveEvent, () => interval !== undefined && pause('Go on'))
  root.hidden = false
}

/** Told to a timer that goes out of sight: it waits. */
export const leaveEvent = 'unknot-leave'

const readyWhenYouAre = 'Ready when you are'

function draw(parts: Parts, { beat, left }: Moment, words: string): void {
  const whole = beat?.seconds ?? 0
  if (words !== '') parts.say.textContent = words
  parts.now.textContent = beat?.words ?? (left > 0 ? readyWhenYouAre : 'Done. Let go slowly.')
  parts.left.textContent = onClock(left, Math.max(whole, left))
  parts.bar.max = whole || 1
  parts.bar.value = beat === null ? 0 : whole - left
}
