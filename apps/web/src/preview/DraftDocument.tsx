import type { PageDocument } from '@unknot/content-schema'
import type { LibraryPage } from '../content/library-page'
import { findFacts } from '../content/treatments'
import { ArticlePage } from '../library/article/ArticlePage'
import { ConditionPage } from '../library/condition/ConditionPage'
import { ExercisePage } from '../library/exercise/ExercisePage'
import { FactCheckPage } from '../library/fact-check/FactCheckPage'
import { GlossaryTermPage } from '../library/glossary/GlossaryTermPage'
import { MusclePage } from '../library/muscle/MusclePage'
import { ReferencePage } from '../library/reference/ReferencePage'
import { TreatmentPage } from '../library/treatment/TreatmentPage'

type Props = {
  readonly document: PageDocument
  readonly path: string
  /** When the draft was saved: ISO date and time. */
  readonly savedAt: string
  readonly today: string
}

/** A draft, by the very components that show it to readers once it is live. */
export function DraftDocument({ document, path, savedAt, today }: Props) {
  const found = <Document extends PageDocument>(page: Document): LibraryPage<Document> => ({
    page,
    path,
    publishedAt: savedAt,
    isWithdrawn: false,
  })
  switch (document.kind) {
    case 'article':
      return <ArticlePage article={found(document)} today={today} />
    case 'treatment':
      return (
        <TreatmentPage
          treatment={{ ...found(document), facts: findFacts(document.id) }}
          today={today}
        />
      )
    case 'condition':
      return <ConditionPage condition={found(document)} today={today} />
    case 'exercise':
      return <ExercisePage found={found(document)} today={today} />
    case 'muscle':
      return <MusclePage found={found(document)} today={today} />
    case 'glossary-term':
      return <GlossaryTermPage found={found(document)} today={today} />
    case 'fact-check':
      return <FactCheckPage found={found(document)} today={today} />
    case 'reference':
      return <ReferencePage found={found(document)} />
  }
}
