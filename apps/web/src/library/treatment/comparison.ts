import type { TreatmentPage } from '../../content/treatments'
import { evidenceAbout, oneOf, type Params } from './filters'

export const fewest = 2
export const most = 4

/** What an address asks to see side by side. */
export type Comparison = {
  /** In the order asked for, without repeats; those that there are. */
  readonly chosen: readonly TreatmentPage[]
  /** Asked for, and not there. */
  readonly unknown: number
  readonly problem: string | null
  readonly outcome: 'nothing-chosen' | 'too-few' | 'too-many' | 'compared'
}

/** Reads the address of the comparison: ids of treatments, and the problem to compare them for. */
export function readComparison(
  params: Params,
  treatments: readonly TreatmentPage[],
  problems: readonly string[],
): Comparison {
  const ids = [...new Set([params['ids'] ?? []].flat())]
  const chosen = ids.flatMap((id) => treatments.find(({ page }) => page.id === id) ?? [])
  return {
    chosen,
    unknown: ids.length - chosen.length,
    problem: oneOf(problems, params['problem']) ?? mostTested(chosen, problems),
    outcome: judge(ids.length, chosen.length),
  }
}

function judge(asked: number, found: number): Comparison['outcome'] {
  if (asked === 0) return 'nothing-chosen'
  if (found < fewest) return 'too-few'
  return found > most ? 'too-many' : 'compared'
}

/** The problem that most of them were tested for. */
function mostTested(chosen: readonly TreatmentPage[], problems: readonly string[]): string | null {
  const testedFor = (problem: string) =>
    chosen.filter(({ facts }) => evidenceAbout(facts, problem).length > 0).length
  return problems.toSorted((one, other) => testedFor(other) - testedFor(one))[0] ?? null
}
