import type { ChecksReport } from './checks-report'

/** What the outcome of the checks is made of. */
export type Judged = Pick<ChecksReport, 'problems' | 'properties' | 'vignettes' | 'coverage'>

/**
 * Everything that keeps a release from going live, in sentences. Nobody can decide one of these away: what is wrong is
 * corrected in the facts or in the patient cases, each of which is signed off by a second person.
 */
export function redFindings(report: Judged): readonly string[] {
  const { problems, properties, vignettes, coverage } = report
  return [
    ...problems.map(({ place, message }) => `${place}: ${message}`),
    ...properties.filter(({ isSafety }) => isSafety).flatMap(refutedOrOpen),
    ...vignettes.failed.map(({ name, problems }) => `${name}: ${problems.join(' ')}`),
    ...coverage.untriedRules.map(
      (id) => `Rule "${id}" is tried out by no patient case. Write one that meets it.`,
    ),
  ]
}

function refutedOrOpen({ says, findings, undecided }: ChecksReport['properties'][number]) {
  return [
    ...findings.map(({ sentence }) => sentence),
    ...undecided.map(({ kind, id }) => `Not proved for the ${kind} "${id}": ${says}`),
  ]
}
