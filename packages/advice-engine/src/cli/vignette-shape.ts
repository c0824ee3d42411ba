import { listOf, object, oneOf, text, type Shape } from '../compile/shape.js'
import { careLevels } from '../knowledge-base.js'

const expectations = {
  careLevel: oneOf(careLevels),
  status: oneOf(['settled', 'provisional', 'incomplete']),
  because: listOf(text),
  recommends: listOf(text),
  first: listOf(text),
  never: listOf(text),
  cautions: listOf(text),
  asksNext: text,
  evidenceRows: listOf(text),
}

const date: Shape = (value, place, report) => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return
  report('vignette/no-date', place, 'Give a date as year-month-day, such as "2026-11-24".')
}

/** An expectation that nobody looks at would pass without a look, so a stranger is a mistake. */
const expectation: Shape = (value, place, report) => {
  object({}, expectations)(value, place, report)
  const known = Object.keys(expectations)
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (given.length === 0) report('vignette/expects-nothing', place, 'It expects nothing. Say what.')
  for (const key of given.filter((one) => !known.includes(one))) {
    const message = `Nothing can be expected of "${key}". Use ${known.join(', ')}.`
    report('vignette/unknown-expectation', place, message)
  }
}

/** The shape of a vignette. Its answers are checked against the questions when it runs. */
export const vignetteShape: Shape = object({
  id: text,
  name: text,
  today: date,
  others: oneOf(['nothing', 'no-danger-signs']),
  answers: object({}),
  expect: expectation,
})
