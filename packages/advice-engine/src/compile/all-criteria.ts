import type { Criterion, KnowledgeBase, Score } from '../knowledge-base.js'

/** A criterion and where it stands, such as "rules › leg-weakness › when › all 2". */
export type PlacedCriterion = { readonly place: string; readonly criterion: Criterion }

/** The outermost criteria of a knowledge base. */
export function allCriteria(knowledgeBase: KnowledgeBase): readonly PlacedCriterion[] {
  const { questions, problems, rules, treatments, scores = [] } = knowledgeBase
  return [
    ...questions.flatMap(({ id, askedWhen }) =>
      optional(`questions › ${id} › askedWhen`, askedWhen),
    ),
    ...scores.flatMap(scoreCriteria),
    ...problems.map(({ id, when }) => ({ place: `problems › ${id} › when`, criterion: when })),
    ...rules.map(({ id, when }) => ({ place: `rules › ${id} › when`, criterion: when })),
    ...treatments.flatMap(treatmentCriteria),
  ]
}

/** A criterion and all that it is made of. */
export function withParts({ place, criterion }: PlacedCriterion): readonly PlacedCriterion[] {
  const parts = partsOf(criterion, place)
  return [{ place, criterion }, ...parts.flatMap(withParts)]
}

function partsOf(criterion: Criterion, place: string): readonly PlacedCriterion[] {
  if (criterion.kind === 'not') return [{ place: `${place} › not`, criterion: criterion.criterion }]
  if (!('of' in criterion)) return []
  return criterion.of.map((part, index) => ({
    place: `${place} › ${criterion.kind} ${index + 1}`,
    criterion: part,
  }))
}

/** What a score counts. */
export function scoreCriteria({ id, items }: Score): readonly PlacedCriterion[] {
  return items.map(({ when }, index) => ({
    place: `scores › ${id} › items › ${index + 1} › when`,
    criterion: when,
  }))
}

function treatmentCriteria(treatment: KnowledgeBase['treatments'][number]): PlacedCriterion[] {
  const { id, suggestedWhen, favouredWhen, contraindications, cautions } = treatment
  const place = `treatments › ${id}`
  return [
    ...optional(`${place} › suggestedWhen`, suggestedWhen),
    ...favouredWhen.map((criterion, index) => ({
      place: `${place} › favouredWhen ${index + 1}`,
      criterion,
    })),
    ...contraindications.map((one) => ({
      place: `${place} › contraindications › ${one.id} › when`,
      criterion: one.when,
    })),
    ...cautions.map((one) => ({
      place: `${place} › cautions › ${one.id} › when`,
      criterion: one.when,
    })),
  ]
}

function optional(place: string, criterion: Criterion | undefined): PlacedCriterion[] {
  return criterion === undefined ? [] : [{ place, criterion }]
}
