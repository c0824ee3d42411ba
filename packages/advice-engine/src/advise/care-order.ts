import { careLevels, type CareLevel } from '../knowledge-base.js'

/** Place of a care level, 0 for the most urgent. */
export function urgency(level: CareLevel): number {
  return careLevels.indexOf(level)
}

/** True when `level` is more urgent than `than`. */
export function isMoreUrgent(level: CareLevel, than: CareLevel): boolean {
  return urgency(level) < urgency(than)
}

/** A list in order of urgency; equals stay as they are. What is for self-care is left out once anything else stands. */
export function mostUrgentFirst<Urgent extends { readonly careLevel: CareLevel }>(
  list: readonly Urgent[],
): readonly Urgent[] {
  const sorted: Urgent[] = []
  for (const level of careLevels) {
    if (level === 'self-care' && sorted.length > 0) break
    for (const one of list) if (one.careLevel === level) sorted.push(one)
  }
  return sorted
}
