import type { KnowledgeBase, Treatment } from '../knowledge-base.js'
import { checkBasis, checkReferences } from './check-basis.js'
import { listed, reportDuplicates, type Report } from './report.js'

type Known = { readonly references: ReadonlySet<string>; readonly problems: ReadonlySet<string> }

/** Reports what is wrong in the treatments, but for their criteria. */
export function checkTreatments(knowledgeBase: KnowledgeBase, report: Report): void {
  const known = {
    references: new Set(knowledgeBase.references.map((reference) => reference.id)),
    problems: new Set(knowledgeBase.problems.map((problem) => problem.id)),
  }
  for (const treatment of knowledgeBase.treatments) {
    checkEvidence(treatment, known, report)
    checkHits(treatment, known, report)
  }
}

function checkEvidence({ id, evidence }: Treatment, known: Known, report: Report): void {
  const place = `treatments › ${id} › evidence`
  reportDuplicates(
    evidence.map(({ problem }) => ({ id: problem })),
    place,
    report,
  )
  for (const { problem, references } of evidence) {
    checkReferences(references, known.references, `${place} › ${problem}`, report)
    if (known.problems.has(problem)) continue
    const message = `"${problem}" is not a problem of this knowledge base. Problems: ${listed(known.problems)}. Add the problem or correct the id.`
    report('treatment/unknown-problem', place, message)
  }
}

function checkHits(treatment: Treatment, known: Known, report: Report): void {
  const { id, contraindications, cautions } = treatment
  for (const [name, list] of Object.entries({ contraindications, cautions })) {
    const place = `treatments › ${id} › ${name}`
    reportDuplicates(list, place, report)
    for (const hit of list) checkBasis(hit.basis, known.references, `${place} › ${hit.id}`, report)
  }
}
