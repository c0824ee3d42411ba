import { pointsOf } from '../../../compile/spell-out-score.js'
import type { Criterion, KnowledgeBase } from '../../../knowledge-base.js'

/** A criterion with one small mistake. */
export type CriterionMutant = {
  readonly place: string
  readonly change: string
  readonly criterion: Criterion
}

/** What the borders of criteria must stay within. */
type Within = Pick<KnowledgeBase, 'questions' | 'scores'>

/** Every criterion that differs from this one by a small mistake. */
export function mutateCriterion(
  criterion: Criterion,
  place: string,
  within: Within,
): readonly CriterionMutant[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return [...mutateList(criterion, place), ...mutateParts(criterion, place, within)]
    case 'not': {
      const inner = mutateCriterion(criterion.criterion, `${place} › not`, within)
      const kept = inner.map((one) => ({
        ...one,
        criterion: { kind: 'not', criterion: one.criterion } as const,
      }))
      return [{ place, change: '"not" left out', criterion: criterion.criterion }, ...kept]
    }
    case 'one-of':
      return dropOptions(criterion, place)
    case 'between':
    case 'score':
      return moveBorders(criterion, place, rangeOf(criterion, within))
    case 'yes':
    case 'has':
    case 'any-danger-sign':
      return []
    default:
      return criterion satisfies never
  }
}

type List = Extract<Criterion, { of: unknown }>

function mutateList(list: List, place: string): readonly CriterionMutant[] {
  const { of } = list
  const without = of.flatMap((_part, index) => {
    const rest = of.toSpliced(index, 1)
    const isTooShort = rest.length < (list.kind === 'at-least' ? list.count : 1)
    const at = `${place} › ${list.kind} ${index + 1}`
    return isTooShort ? [] : [{ place: at, change: 'left out', criterion: { ...list, of: rest } }]
  })
  if (list.kind === 'at-least') {
    const counts = [list.count - 1, list.count + 1]
      .filter((count) => count >= 1 && count <= of.length)
      .map((count) => ({ place, change: `at least ${count}`, criterion: { ...list, count } }))
    return [...without, ...counts]
  }
  if (of.length < 2) return without
  const kind = list.kind === 'all' ? 'any' : 'all'
  return [...without, { place, change: `"${kind}" for "${list.kind}"`, criterion: { kind, of } }]
}

function mutateParts(list: List, place: string, within: Within): readonly CriterionMutant[] {
  return list.of.flatMap((part, index) =>
    mutateCriterion(part, `${place} › ${list.kind} ${index + 1}`, within).map((one) => ({
      ...one,
      criterion: { ...list, of: list.of.with(index, one.criterion) },
    })),
  )
}

function dropOptions(
  leaf: Extract<Criterion, { kind: 'one-of' }>,
  place: string,
): readonly CriterionMutant[] {
  if (leaf.options.length < 2) return []
  return leaf.options.map((option, index) => ({
    place,
    change: `"${option}" left out`,
    criterion: { ...leaf, options: leaf.options.toSpliced(index, 1) },
  }))
}

type Bordered = Extract<Criterion, { kind: 'between' | 'score' }>
type Range = { readonly min: number; readonly max: number }

/** Where the borders of a criterion may stand. */
function rangeOf(
  criterion: Bordered,
  { questions, scores }: Within,
): Readonly<Record<'min' | 'max', Range>> | null {
  if (criterion.kind === 'score') {
    const score = scores?.find(({ id }) => id === criterion.score)
    if (score === undefined) return null
    const points = pointsOf(score)
    return { min: { min: 1, max: points }, max: { min: 0, max: points - 1 } }
  }
  const question = questions.find(({ id }) => id === criterion.question)
  return question?.kind === 'number' ? { min: question, max: question } : null
}

function moveBorders(
  leaf: Bordered,
  place: string,
  range: ReturnType<typeof rangeOf>,
): readonly CriterionMutant[] {
  if (range === null) return []
  return (['min', 'max'] as const).flatMap((border) => {
    const value = leaf[border]
    if (value === undefined) return []
    return [value - 1, value + 1]
      .filter((moved) => moved >= range[border].min && moved <= range[border].max)
      .map((moved) => ({
        place,
        change: `from ${value} to ${moved}`,
        criterion: { ...leaf, [border]: moved },
      }))
      .filter(({ criterion: { min, max } }) => min === undefined || max === undefined || min <= max)
  })
}
