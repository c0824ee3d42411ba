import type { CountRange, Dose } from '@unknot/content-schema'
import { capitalised } from '../page/capitalised'

/** How much of an exercise, one fact to a row. */
export type DoseRow = { readonly term: string; readonly words: string }

/** "8 to 12", "5" or "up to 30" */
export function rangeInWords({ from, to }: CountRange): string {
  if (from === null) return `up to ${to}`
  return from === to ? String(to) : `${from} to ${to}`
}

const counted = (range: CountRange, one: string, many: string): string =>
  `${rangeInWords(range)} ${range.from === 1 && range.to === 1 ? one : many}`

/** What a dose says, in the order in which it is done. */
export function doseRows(dose: Dose): readonly DoseRow[] {
  const { sets, repetitions, holdSeconds, minutes, timesPerDay, daysPerWeek } = dose
  const side = dose.isEachSide ? ', each side' : ''
  const repeat = repetitions && {
    term: 'Repeat',
    words: `${counted(repetitions, 'time', 'times')}${side}`,
  }
  return [
    holdSeconds && { term: 'Hold', words: counted(holdSeconds, 'second', 'seconds') },
    minutes && { term: 'For', words: counted(minutes, 'minute', 'minutes') },
    repeat ?? (dose.isEachSide ? { term: 'Sides', words: 'both' } : null),
    sets && { term: 'Sets', words: rangeInWords(sets) },
    howOften('Each day', timesPerDay, ['time', 'times']),
    howOften('Each week', daysPerWeek, ['day', 'days']),
  ].filter((row) => row !== null)
}

const howOften = (
  term: string,
  range: CountRange | null,
  [one, many]: readonly [string, string],
): DoseRow | null => (range === null ? null : { term, words: counted(range, one, many) })

/** The whole dose in a line, such as "Hold 20 to 30 seconds; repeat 2 times, each side". */
export function doseInLine(dose: Dose): string {
  const line = doseRows(dose)
    .map(({ term, words }) => {
      const name = term.toLowerCase()
      return leadingTerms.has(term) ? `${name} ${words}` : `${words} ${name}`
    })
    .join('; ')
  return capitalised(line)
}

/** Said before their number: "hold 5 seconds", but "2 sets". */
const leadingTerms = new Set(['Hold', 'For', 'Repeat'])
