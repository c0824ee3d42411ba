import type { Basis } from '../knowledge-base.js'
import type { Report } from './report.js'

/** Reports a basis without a source, and sources that are not in the knowledge base. */
export function checkBasis(
  basis: Basis,
  known: ReadonlySet<string>,
  place: string,
  report: Report,
): void {
  if (basis.kind === 'guideline' && basis.references.length === 0) {
    const message =
      'A guideline basis needs at least one reference. Name it, or make it a convention with a note.'
    report('basis/no-reference', `${place} › basis`, message)
  }
  checkReferences(basis.references, known, `${place} › basis`, report)
}

/** Reports references that are not in the knowledge base. */
export function checkReferences(
  references: readonly string[],
  known: ReadonlySet<string>,
  place: string,
  report: Report,
): void {
  for (const id of references.filter((reference) => !known.has(reference))) {
    const message = `"${id}" is not a reference of this knowledge base. Add the reference or correct the id.`
    report('reference/unknown', place, message)
  }
}
