import styles from './HoldTimer.module.css'

type Props = {
  /** What is timed, such as "Chin tuck". */
  readonly name: string
  readonly kind: 'hold' | 'minutes'
  /** What the reader may choose from; one is enough. */
  readonly seconds: readonly number[]
  readonly repetitions: number
  readonly isEachSide: boolean
}

/** A count-down that works without sound. It stays hidden until the script of exercise pages has come. */
export function HoldTimer({ name, kind, seconds, repetitions, isEachSide }: Props) {
  const [first = 0] = seconds
  return (
    <div
      className={styles.timer}
      role="group"
      aria-label={`Timer: ${name}`}
      data-timer="root"
      data-kind={kind}
      data-seconds={first}
      data-repetitions={repetitions}
      data-is-each-side={isEachSide}
      hidden
    >
      <p className={styles.now} data-timer="now">
        Ready when you are
      </p>
      <p className={styles.left} role="timer" data-timer="left">
        {onClock(first)}
      </p>
      <progress className={styles.bar} data-timer="bar" max={first} value={0} aria-hidden="true" />
      <div className={styles.buttons}>
        <button type="button" data-timer="start">
          Start
        </button>
        <button type="button" data-timer="again" hidden>
          Start again
        </button>
        {seconds.length > 1 && (
          <label>
            Hold for{' '}
            <select data-timer="seconds" defaultValue={first}>
              {seconds.map((one) => (
                <option key={one} value={one}>
                  {one} seconds
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite" data-timer="say" />
    </div>
  )
}

const onClock = (seconds: number): string =>
  seconds < 120 ? String(seconds) : `${seconds / 60}:00`
