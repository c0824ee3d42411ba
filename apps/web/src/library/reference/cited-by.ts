import { listArticles } from '../../content/articles'
import { listConditions } from '../../content/conditions'
import { liveRelease } from '../../content/releases'
import { listTreatments } from '../../content/treatments'
import type { PageAddress } from '../../content/pages'

/** Live pages that cite a source, in their prose or through their facts. */
export function citingPages(reference: string): readonly PageAddress[] {
  const isCited = ({ page }: { readonly page: { readonly references: readonly string[] } }) =>
    page.references.includes(reference)
  return [
    ...listArticles()
      .filter(isCited)
      .map(({ page: { title }, path }) => ({ title, path })),
    ...listConditions()
      .filter(isCited)
      .map(({ page: { name }, path }) => ({ title: name, path })),
    ...listTreatments()
      .filter((treatment) => isCited(treatment) || isInFacts(treatment.facts, reference))
      .map(({ page: { name }, path }) => ({ title: name, path })),
  ]
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
