import type { ReleaseRow } from './release-row'
import { mayTake } from './roles'
import { canTake, labelOf, releaseSteps, type ReleaseStep } from './steps'

/** What a button does: these steps, one after the other, on this release. */
export type ReleaseAct = {
  readonly label: string
  readonly release: string
  readonly steps: readonly ReleaseStep[]
}

type Release = Pick<ReleaseRow, 'id' | 'number' | 'state'>

/** What somebody with this role can do with a release now. `before` is the one to go back to. */
export function actsOn(
  { id, state }: Release,
  before: Release | null,
  role: string | null,
): readonly ReleaseAct[] {
  const possible = releaseSteps.filter((step) => canTake(step, state) && mayTake(step, role))
  if (possible.includes('seal') && mayTake('make-live', role)) {
    return [{ label: 'Seal it and make it live', release: id, steps: ['seal', 'make-live'] }]
  }
  if (before !== null && mayTake('make-live', role)) {
    const label = `Roll back to release ${before.number}`
    return [{ label, release: before.id, steps: ['make-live'] }]
  }
  return possible.map((step) => ({ label: labelOf(step, state), release: id, steps: [step] }))
}
