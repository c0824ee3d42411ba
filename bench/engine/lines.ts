import { median } from '../table.js'
import type { ColdStart } from './cold-start.js'
import { ratioOf, type Outcome } from './contest.js'
import type { NextQuestionsTime } from './next-questions.js'
import { ours } from './ours.js'
import { kilobytes, type Size } from './size.js'

/** A promise of the design beside what was measured. */
export type Line = {
  readonly what: string
  readonly anchor: string
  readonly measured: string
  readonly ratio: string
  readonly budget: string
  readonly isMet: boolean
  /** Whether the README shows it too. */
  readonly isInBrief: boolean
}

/** The whole advice beside the plain functions and beside json-rules-engine. */
export function adviceLines(
  subject: string,
  { times }: Outcome,
  isInBrief: boolean,
): readonly Line[] {
  const micros = (name: string) => time(median(times.get(name) ?? []))
  return [ours.advice, ours.reasons].flatMap((name) => {
    const share = ratioOf(times, name, 'plain closures')
    const faster = ratioOf(times, 'json-rules-engine', name)
    const common = { what: `${subject}: ${name}`, measured: micros(name), isInBrief }
    return [
      {
        ...common,
        anchor: `plain closures, match only: ${micros('plain closures')}`,
        ratio: `${share.toFixed(2)} ×`,
        budget: '≤ 1.0 ×',
        isMet: share <= 1,
      },
      {
        ...common,
        anchor: `json-rules-engine: ${micros('json-rules-engine')}`,
        ratio: `${faster.toFixed(0)} × faster`,
        budget: '≥ 200 × faster',
        isMet: faster >= 200,
      },
    ]
  })
}

/** Matching alone beside the plain functions. */
export function matchLine(subject: string, { times }: Outcome): Line {
  const share = ratioOf(times, ours.rules, 'plain closures')
  return {
    what: `${subject}: ${ours.rules}`,
    anchor: `plain closures: ${time(median(times.get('plain closures') ?? []))}`,
    measured: time(median(times.get(ours.rules) ?? [])),
    ratio: `${share.toFixed(3)} ×`,
    budget: '≤ 0.1 ×',
    isMet: share <= 0.1,
    isInBrief: true,
  }
}

/** Judged by the slowest in a hundred. */
export const nextQuestionsLine = (
  subject: string,
  { middle, slowest }: NextQuestionsTime,
  isInBrief: boolean,
): Line => ({
  what: `${subject}: nextQuestions, 99 of 100 readers`,
  anchor: `half of the readers: ${time(middle * 1000)}`,
  measured: time(slowest * 1000),
  ratio: '',
  budget: '≤ 10 ms',
  isMet: slowest <= 10,
  isInBrief,
})

/** All properties over all readers. */
export const verifyLine = ([
  fresh = Number.NaN,
  warm = Number.NaN,
  ...used
]: readonly number[]): Line => ({
  what: 'Starter corpus: verify, all properties, fresh process',
  anchor: `in a warm process: ${time(warm * 1000)}; processor time: ${used.map((one) => time(one * 1000)).join(' and ')}`,
  measured: time(fresh * 1000),
  ratio: '',
  budget: '≤ 1 s',
  isMet: fresh <= 1000,
  isInBrief: true,
})

/** From a parsed release to an engine that is ready; beside it how long the first advice takes as well. */
export const coldStartLine = (
  { withIndex, compiled }: ColdStart,
  [jsonRules = Number.NaN]: readonly number[],
): Line => {
  const millis = (value: number) => time(value * 1000)
  const first = `${millis(withIndex.loadAndAdvise)}, compiled ${millis(compiled.loadAndAdvise)}, json-rules-engine ${millis(jsonRules)}`
  return {
    what: 'Starter corpus: ready from the shipped index, fresh process',
    anchor: `compiled: ${millis(compiled.load)}; with the first advice: ${first}`,
    measured: millis(withIndex.load),
    ratio: '',
    budget: '≤ 3 ms',
    isMet: withIndex.load <= 3,
    isInBrief: true,
  }
}

/** The first size is that of the core. */
export function sizeLine([core, ...others]: readonly Size[]): Line {
  const peer = others.find(({ name }) => name === 'json-rules-engine')
  const bytes = core?.gzipped ?? Number.NaN
  const theirs = peer?.gzipped ?? Number.NaN
  return {
    what: 'Core, minified and gzipped, no dependency',
    anchor: `json-rules-engine: ${kilobytes(theirs)}, ${peer?.packages} packages`,
    measured: kilobytes(bytes),
    ratio: `${(bytes / theirs).toFixed(2)} ×`,
    budget: '≤ 6 kB',
    isMet: bytes <= 6_000,
    isInBrief: true,
  }
}

/** Microseconds as people read them: three digits that count, in the unit that suits. */
export function time(micros: number): string {
  const [value, unit] =
    micros < 1_000
      ? [micros, 'µs']
      : micros < 1_000_000
        ? [micros / 1_000, 'ms']
        : [micros / 1_000_000, 's']
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)} ${unit}`
}
