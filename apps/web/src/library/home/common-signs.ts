import type { PageDocument } from '@unknot/content-schema'
import { listArticles } from '../../content/articles'
import { listConditions } from '../../content/conditions'
import { findRule } from '../../content/releases'
import { listTreatments } from '../../content/treatments'

/** How many signs of a care level stand on the front page. */
const signsPerLevel = { emergency: 5, urgent: 4 } as const

/** The danger signs that most pages of the library name: ids of rules, the most named first. */
export function commonDangerSigns(): readonly string[] {
  const pages = [...listArticles(), ...listConditions(), ...listTreatments()]
  const ranked = rankByMentions(pages.map(({ page }) => page))
  const ofLevel = (careLevel: keyof typeof signsPerLevel) =>
    ranked.filter((id) => findRule(id)?.careLevel === careLevel).slice(0, signsPerLevel[careLevel])
  return [...ofLevel('emergency'), ...ofLevel('urgent')]
}

type WithSigns = Extract<PageDocument, { readonly dangerSigns: readonly string[] }>

/** Ids by how many pages name them; then by name, so that the order never wavers. */
export function rankByMentions(pages: readonly Pick<WithSigns, 'dangerSigns'>[]): string[] {
  const mentions = new Map<string, number>()
  for (const id of pages.flatMap(({ dangerSigns }) => dangerSigns)) {
    mentions.set(id, (mentions.get(id) ?? 0) + 1)
  }
  return [...mentions]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([id]) => id)
}
