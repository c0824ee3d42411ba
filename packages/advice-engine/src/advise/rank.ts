import type { CompiledTreatment } from '../compile/compiled.js'
import type { Treatment, TreatmentStep } from '../knowledge-base.js'
import { strength, type FoundEvidence } from './evidence.js'
import { judge } from './judge.js'
import type { Reading } from './reading.js'

/** A treatment that may be suggested, with the evidence that it is ordered by. */
export type Suggestion = { readonly compiled: CompiledTreatment; readonly found: FoundEvidence }

const steps: readonly TreatmentStep[] = [
  'self-care',
  'exercise',
  'hands-on',
  'medicine',
  'needles-and-specialists',
]
const costs: readonly Treatment['cost'][] = ['free', 'low', 'medium', 'high']
const efforts: readonly Treatment['effort'][] = ['low', 'medium', 'high']

/**
 * Orders suggestions: by step; within a step by certainty × effect; direct before indirect evidence; by how many of
 * `favouredWhen` are met; by cost, effort and id.
 */
export function rank<Ranked extends Suggestion>(
  suggestions: readonly Ranked[],
  reading: Reading,
): readonly Ranked[] {
  return suggestions
    .map((suggestion) => ({ suggestion, key: sortKey(suggestion, reading) }))
    .toSorted(
      (one, other) => compare(one.key, other.key) || compareIds(one.suggestion, other.suggestion),
    )
    .map(({ suggestion }) => suggestion)
}

/** Lower comes first, one criterion after the other. */
function sortKey({ compiled, found }: Suggestion, reading: Reading): readonly number[] {
  const { treatment, favouredWhen } = compiled
  return [
    steps.indexOf(treatment.step),
    -strength(found.evidence),
    found.isIndirect ? 1 : 0,
    -favouredWhen.filter((node) => judge(node, reading) === 'met').length,
    costs.indexOf(treatment.cost),
    efforts.indexOf(treatment.effort),
  ]
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function compareIds(one: Suggestion, other: Suggestion): number {
  return one.compiled.treatment.id < other.compiled.treatment.id ? -1 : 1
}
