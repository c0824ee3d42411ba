import { careLevels, type CareLevel } from '../knowledge-base.js'

/** Place of a care level, 0 for the most urgent. */
export function urgency(level: CareLevel): number {
  return careLevels.indexOf(level)
}

/** True when `level` is more urgent than `than`. */
export function isMoreUrgent(level: CareLevel, than: CareLevel): boolean {
  return urgency(level) < urgency(than)
}

/** Puts a list in order of urgency; equals stay as they are. */
export function mostUrgentFirst<Urgent extends { readonly careLevel: CareLevel }>(
  list: Urgent[],
): readonly Urgent[] {
  return list.sort((one, other) => urgency(one.careLevel) - urgency(other.careLevel))
}
