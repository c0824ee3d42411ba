import type { PageDocument } from '@unknot/content-schema'
import { titleOf } from '../../content/pages'
import { verdictWords } from '../../design-system/VerdictLine/words'

/** What a picture says. */
export type PictureWords = { readonly kicker: string; readonly title: string }

const kindWords = {
  article: 'Article',
  treatment: 'Treatment',
  condition: 'Condition',
  exercise: 'Exercise',
  muscle: 'Muscle',
  'glossary-term': 'Glossary',
  reference: 'Source',
} as const satisfies Record<Exclude<PageDocument['kind'], 'fact-check'>, string>

/** A claim never stands without what became of it. */
export function pictureWords(page: PageDocument): PictureWords {
  if (page.kind !== 'fact-check') return { kicker: kindWords[page.kind], title: titleOf(page) }
  const verdicts = page.verdicts.map((verdict) => verdictWords[verdict]).join('; ')
  return { kicker: `Fact check: ${verdicts.toLowerCase()}`, title: titleOf(page) }
}
