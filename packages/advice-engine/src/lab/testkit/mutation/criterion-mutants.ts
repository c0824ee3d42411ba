import type { Criterion, KnowledgeBase } from '../../../knowledge-base.js'

/** A criterion with one small mistake. */
export type CriterionMutant = {
  readonly place: string
  readonly change: string
  readonly criterion: Criterion
}

type Questions = KnowledgeBase['questions']

/** Every criterion that differs from this one by a small mistake. */
export function mutateCriterion(
  criterion: Criterion,
  place: string,
  questions: Questions,
): readonly CriterionMutant[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return [...mutateList(criterion, place), ...mutateParts(criterion, place, questions)]
    case 'not': {
      const inner = mutateCriterion(criterion.criterion, `${place} › not`, questions)
      const kept = inner.map((one) => ({
        ...one,
        criterion: { kind: 'not', criterion: one.criterion } as const,
      }))
      return [{ place, change: '"not" left out', criterion: criterion.criterion }, ...kept]
    }
    case 'one-of':
      return dropOptions(criterion, place)
    case 'between':
      return moveBorders(criterion, place, questions)
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

function mutateParts(list: List, place: string, questions: Questions): readonly CriterionMutant[] {
  return list.of.flatMap((part, index) =>
    mutateCriterion(part, `${place} › ${list.kind} ${index + 1}`, questions).map((one) => ({
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

function moveBorders(
  leaf: Extract<Criterion, { kind: 'between' }>,
  place: string,
  questions: Questions,
): readonly CriterionMutant[] {
  const question = questions.find(({ id }) => id === leaf.question)
  if (question?.kind !== 'number') return []
  return (['min', 'max'] as const).flatMap((border) => {
    const value = leaf[border]
    if (value === undefined) return []
    return [value - 1, value + 1]
      .filter((moved) => moved >= question.min && moved <= question.max)
      .map((moved) => ({
        place,
        change: `from ${value} to ${moved}`,
        criterion: { ...leaf, [border]: moved },
      }))
  })
}
