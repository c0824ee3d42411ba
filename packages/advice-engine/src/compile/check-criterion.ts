import type { Criterion, Question } from '../knowledge-base.js'
import { withParts, type PlacedCriterion } from './all-criteria.js'
import { listed, type Report } from './report.js'

type Questions = ReadonlyMap<string, Question>
type Leaf = Extract<Criterion, { question: string }>

const wantedKind = {
  yes: 'yes-no',
  'one-of': 'choice',
  has: 'choices',
  between: 'number',
} as const satisfies Record<Leaf['kind'], Question['kind']>

/** Reports what is wrong in a criterion, at any depth. */
export function checkCriterion(
  placed: PlacedCriterion,
  questions: Questions,
  report: Report,
): void {
  for (const { place, criterion } of withParts(placed)) {
    if ('question' in criterion) checkLeaf(criterion, place, questions, report)
    if ('of' in criterion) checkCount(criterion, place, report)
  }
}

function checkCount(
  criterion: Extract<Criterion, { of: unknown }>,
  place: string,
  report: Report,
): void {
  if (criterion.of.length === 0) {
    report('criterion/empty', place, `"${criterion.kind}" names no criterion. Name at least one.`)
  }
  if (criterion.kind !== 'at-least') return
  const { count, of } = criterion
  if (Number.isInteger(count) && count >= 1 && count <= of.length) return
  const message = `"at-least" wants ${count} of ${of.length} criteria. Give a whole number from 1 to ${of.length}.`
  report('criterion/impossible-count', place, message)
}

function checkLeaf(leaf: Leaf, place: string, questions: Questions, report: Report): void {
  const question = questions.get(leaf.question)
  if (question === undefined) {
    report('criterion/unknown-question', place, unknownQuestion(leaf.question, place, questions))
    return
  }
  if (question.kind !== wantedKind[leaf.kind]) {
    const message = `"${leaf.kind}" reads a ${wantedKind[leaf.kind]} question, but "${question.id}" is a ${question.kind} question. ${fitting(question)}`
    report('criterion/wrong-kind', place, message)
    return
  }
  if (leaf.kind === 'between') checkRange(leaf, question, place, report)
  if (leaf.kind === 'has') checkOptions([leaf.option], question, place, report)
  if (leaf.kind === 'one-of') checkOptions(leaf.options, question, place, report)
}

function unknownQuestion(id: string, place: string, questions: Questions): string {
  const [list = '', owner = ''] = place.split(' › ')
  return (
    `${list} › ${owner} asks about "${id}", which is not a question. ` +
    `Known questions: ${listed(questions.keys())}. Add the question or correct the id.`
  )
}

function fitting({ kind }: Question): string {
  const fit = Object.entries(wantedKind).find(([, wanted]) => wanted === kind)
  return fit === undefined ? '' : `Use "${fit[0]}".`
}

function checkOptions(
  wanted: readonly string[],
  question: Question,
  place: string,
  report: Report,
): void {
  if (question.kind !== 'choice' && question.kind !== 'choices') return
  if (wanted.length === 0) {
    report(
      'criterion/empty',
      place,
      `"one-of" names no option of "${question.id}". Name at least one.`,
    )
  }
  const known = new Set(question.options.map((option) => option.id))
  for (const option of wanted.filter((id) => !known.has(id))) {
    const message = `"${option}" is not an option of "${question.id}". Its options: ${listed(known)}. Add the option or correct the id.`
    report('criterion/unknown-option', place, message)
  }
}

function checkRange(
  { min, max }: Extract<Criterion, { kind: 'between' }>,
  question: Question,
  place: string,
  report: Report,
): void {
  if (question.kind !== 'number') return
  if (min === undefined && max === undefined) {
    const message = '"between" has no border. Give a lowest number (min), a highest (max), or both.'
    report('criterion/no-border', place, message)
  }
  for (const border of [min, max]) {
    if (border === undefined) continue
    if (Number.isSafeInteger(border) && border >= question.min && border <= question.max) continue
    const message = `${border} is not a whole number from ${question.min} to ${question.max}, which "${question.id}" is answered with. Correct the number or the range of the question.`
    report('criterion/out-of-range', place, message)
  }
  if (min !== undefined && max !== undefined && min > max) {
    const message = `"between" runs from ${min} to ${max}, so nothing matches. Swap the two.`
    report('criterion/impossible-range', place, message)
  }
}
