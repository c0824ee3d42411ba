import type { KnowledgeBaseProblem } from '../errors.js'

/** Notes one problem. */
export type Report = (code: string, place: string, message: string) => void

/** Gathers every problem that the checks report. */
export function gather(check: (report: Report) => void): readonly KnowledgeBaseProblem[] {
  const problems: KnowledgeBaseProblem[] = []
  check((code, place, message) => problems.push({ code, place, message }))
  return problems
}

/** Reports each id that stands twice in a list. */
export function reportDuplicates(
  list: readonly { readonly id: string }[],
  place: string,
  report: Report,
): void {
  const seen = new Set<string>()
  for (const { id } of list) {
    if (seen.has(id)) {
      report(
        'id/duplicate',
        place,
        `The id "${id}" stands twice in ${place}. Give each its own id.`,
      )
    }
    seen.add(id)
  }
}

/** "a, b, c", shortened where there are too many to read. */
export function listed(ids: Iterable<string>): string {
  const all = [...ids]
  return all.length > 30
    ? `${all.slice(0, 30).join(', ')} and ${all.length - 30} more`
    : all.join(', ')
}
