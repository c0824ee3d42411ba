import { time } from './lines.js'
import { ours } from './ours.js'
import { spreadOut } from './spread-out.js'

/** One engine's times, by number of rules. */
export type Series = {
  readonly name: string
  readonly points: readonly { readonly rules: number; readonly micros: number }[]
}

const width = 800
const height = 500
const left = 78
const right = 530
const top = 92
const bottom = 428
const rowHeight = 19
const symbols = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const

/** Time against number of rules, both logarithmic, as an SVG that stands alone and follows the reader's light or dark. */
export function plot(all: readonly Series[]): string {
  const series = all.filter(({ name, points }) => points.length > 0 && name !== ours.reasons)
  const scale = scaleOf(series)
  const others = series.filter((one) => !isOurs(one))
  const whole = series.filter((one) => reachesEnd(one, scale))
  const labels = spreadOut(
    whole.map(({ points }) => scale.y(points.at(-1)?.micros ?? 1)),
    rowHeight,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">Time for one reader, by number of rules</title>
<desc id="desc">${escaped(inWords(series))}</desc>
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="heading" x="24" y="36">Time for one reader, by number of rules</text>
<text class="quiet" x="24" y="60">Lower is faster; each line up takes ten times as long. All find the same rules.</text>
<text class="quiet" x="${right + 12}" y="${top - 8}">at ${count(scale.rules.at(-1) ?? 0)} rules</text>
${gridOf(scale).join('\n')}
${series
  .map((one) => {
    const symbol = symbols[others.indexOf(one) % symbols.length] ?? 'circle'
    return drawn(one, scale, { symbol, label: labels[whole.indexOf(one)] ?? null })
  })
  .join('\n')}
<text class="quiet" x="${(left + right) / 2}" y="${bottom + 50}" text-anchor="middle">number of rules</text>
</svg>
`
}

type Scale = {
  readonly x: (rules: number) => number
  readonly y: (micros: number) => number
  readonly rules: readonly number[]
  readonly tens: readonly number[]
}

function scaleOf(series: readonly Series[]): Scale {
  const points = series.flatMap(({ points }) => points)
  const rules = [...new Set(points.map((point) => point.rules))].toSorted((a, b) => a - b)
  const times = points.map(({ micros }) => Math.log10(micros))
  const [least, most] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))]
  const [first = 1, last = 10] = [rules[0], rules.at(-1)]
  const span = Math.log10(last / first)
  return {
    x: (value) => left + 24 + ((right - left - 48) * Math.log10(value / first)) / span,
    y: (value) => bottom - ((bottom - top) * (Math.log10(value) - least)) / (most - least),
    rules,
    tens: Array.from({ length: most - least + 1 }, (_, place) => 10 ** (least + place)),
  }
}

function gridOf({ x, y, rules, tens }: Scale): readonly string[] {
  return [
    ...tens.map(
      (ten) =>
        `<path class="grid" d="M${left} ${round(y(ten))}H${right}"/><text class="quiet" x="${left - 10}" y="${round(y(ten) + 5)}" text-anchor="end">${roundTime(ten)}</text>`,
    ),
    ...rules.map(
      (some) =>
        `<path class="grid" d="M${round(x(some))} ${top}V${bottom + 6}"/><text class="quiet" x="${round(x(some))}" y="${bottom + 25}" text-anchor="middle">${count(some)}</text>`,
    ),
  ]
}

/** `label` is where its name stands at the right; null for one that was not measured to the end. */
type Place = { readonly symbol: (typeof symbols)[number]; readonly label: number | null }

function drawn(series: Series, { x, y }: Scale, { symbol, label }: Place): string {
  const dots = series.points.map(({ rules, micros }) => [x(rules), y(micros)] as const)
  const [endX, endY] = dots.at(-1) ?? [left, bottom]
  const line = dots.map(([dotX, dotY]) => `${round(dotX)} ${round(dotY)}`).join('L')
  const last = series.points.at(-1)
  const words = escaped(`${shownAs(series)} · ${time(last?.micros ?? 0)}`)
  const named =
    label === null
      ? `<text x="${round(endX + 10)}" y="${round(endY + 5)}">${words}</text>`
      : `<path class="leader" d="M${round(endX + 8)} ${round(endY)}L${right + 6} ${round(label)}"/>
<text x="${right + 12}" y="${round(label + 5)}">${words}</text>`
  return `<g class="${isOurs(series) ? 'ours' : 'other'}">
<path class="line" d="M${line}"/>
${dots.map(([dotX, dotY]) => mark(isOurs(series) ? 'circle' : symbol, dotX, dotY)).join('')}
${named}
</g>`
}

function mark(symbol: Place['symbol'], x: number, y: number): string {
  const at = `transform="translate(${round(x)} ${round(y)})"`
  switch (symbol) {
    case 'circle':
      return `<circle class="mark" ${at} r="4.5"/>`
    case 'square':
      return `<path class="mark" ${at} d="M-4-4H4V4H-4Z"/>`
    case 'triangle':
      return `<path class="mark" ${at} d="M0-5L5 4H-5Z"/>`
    case 'diamond':
      return `<path class="mark" ${at} d="M0-6L5 0L0 6L-5 0Z"/>`
    case 'cross':
      return `<path class="mark open" ${at} d="M-4-4L4 4M-4 4L4-4"/>`
  }
}

const isOurs = ({ name }: Series): boolean => Object.values(ours).some((own) => own === name)
const reachesEnd = ({ points }: Series, { rules }: Scale): boolean =>
  points.at(-1)?.rules === rules.at(-1)
const count = (rules: number): string => rules.toLocaleString('en-GB')
const round = (value: number): number => Math.round(value * 10) / 10
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const roundTime = (micros: number): string =>
  micros < 1_000
    ? `${micros} µs`
    : micros < 1_000_000
      ? `${micros / 1_000} ms`
      : `${micros / 1_000_000} s`

/** Newcomers know our engine by the project's name, and not yet its calls. */
function shownAs({ name }: Series): string {
  if (name === ours.rules) return 'Unknot, rules only'
  return name === ours.advice ? 'Unknot, whole advice' : name
}

function inWords(series: readonly Series[]): string {
  return series
    .map((one) => {
      const each = one.points.map(({ rules, micros }) => `${time(micros)} at ${count(rules)} rules`)
      return `${shownAs(one)}: ${each.join(', ')}.`
    })
    .join(' ')
}

const style = `
:root { --paper: #fffdf8; --ink: #1d2321; --quiet: #56605c; --grid: #dcd8cc; --ours: #00695c; --other: #5b6470 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151a19; --ink: #f0eee6; --quiet: #aab4b0; --grid: #34403c; --ours: #5fd6c0; --other: #a9b3bf }
}
text { font: 14px system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; fill: var(--ink) }
.paper { fill: var(--paper) }
.heading { font-size: 20px; font-weight: 700 }
.quiet { fill: var(--quiet) }
.grid { stroke: var(--grid); fill: none }
.line { fill: none; stroke-width: 1.5 }
.leader { fill: none; stroke-width: 1; stroke-dasharray: 1 3 }
.other .line, .other .leader, .open { stroke: var(--other) }
.other .mark { fill: var(--other) }
.open { stroke-width: 2 }
.ours .line { stroke: var(--ours); stroke-width: 3 }
.ours .leader { stroke: var(--ours) }
.ours .mark { fill: var(--ours) }
g text { paint-order: stroke; stroke: var(--paper); stroke-width: 5px }
.ours text { fill: var(--ours); font-weight: 700 }
`
