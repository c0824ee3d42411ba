import { listArticles } from '../../content/articles'
import { listConditions } from '../../content/conditions'
import { listExercises } from '../../content/exercises'
import { listFactChecks } from '../../content/fact-checks'
import { listGlossaryTerms } from '../../content/glossary'
import { listMuscles } from '../../content/muscles'
import { titleOf, type PageAddress } from '../../content/pages'
import { liveRelease } from '../../content/releases'
import { listTreatments } from '../../content/treatments'

/** Live pages that cite a source, in their prose or through their facts. */
export function citingPages(reference: string): readonly PageAddress[] {
  const isCited = ({ page }: { readonly page: { readonly references: readonly string[] } }) =>
    page.references.includes(reference)
  const cited = [
    ...listArticles().filter(isCited),
    ...listConditions().filter(isCited),
    ...listTreatments().filter(
      (treatment) => isCited(treatment) || isInFacts(treatment.facts, reference),
    ),
    ...listExercises().filter(isCited),
    ...listMuscles().filter(isCited),
    ...listGlossaryTerms().filter(isCited),
    ...listFactChecks().filter(isCited),
  ]
  return cited.map(({ page, path }) => ({ title: titleOf(page), path }))
}

type Facts = ReturnType<typeof listTreatments>[number]['facts']

const isInFacts = (facts: Facts, reference: string): boolean =>
  facts !== null &&
  (facts.evidence.some(({ references }) => references.includes(reference)) ||
    [...facts.contraindications, ...facts.cautions].some(({ basis }) =>
      basis.references.includes(reference),
    ))

/** Danger signs of the live release that rest on a source. */
export const signsRestingOn = (reference: string): readonly string[] =>
  (liveRelease()?.knowledgeBase.rules ?? [])
    .filter(({ basis }) => basis.references.includes(reference))
    .map(({ title }) => title)
