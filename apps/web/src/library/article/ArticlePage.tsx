import type { ArticlePage as FoundArticle } from '../../content/articles'
import { findPageById } from '../../content/pages'
import { KeyMessages } from '../../design-system/KeyMessages/KeyMessages'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { ReferenceList } from '../../design-system/ReferenceList/ReferenceList'
import { ReviewFoot } from '../../design-system/ReviewFoot/ReviewFoot'
import { citingPlaces, numberNotes } from '../../design-system/RichText/notes'
import { RichText } from '../../design-system/RichText/RichText'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { FactChecksOn } from '../fact-check/FactChecksOn'
import { addressOf } from '../page/address-of'
import { AskBox } from '../page/AskBox'
import { PageGrid } from '../page/PageGrid'
import { listNotes } from '../page/page-notes'
import { Related } from '../page/Related'
import { MoreAbout } from '../topic/MoreAbout'

type Props = { readonly article: FoundArticle; readonly today: string }

/** A text on one topic. */
export function ArticlePage({ article, today }: Props) {
  const { page, publishedAt, isWithdrawn, withdrawnBecause, changes } = article
  const notes = numberNotes(citingPlaces(page.sections), page.references)
  const related = (kind: 'treatment' | 'condition', ids: readonly string[]) =>
    ids.flatMap((id) => findPageById(kind, id) ?? [])
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Articles', path: '/articles' },
      ]}
      title={page.title}
      lead={<p>{page.summary}</p>}
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={
        <>
          <DangerSigns rules={page.dangerSigns} />
          <OnThisPage items={page.sections} />
        </>
      }
    >
      <KeyMessages messages={page.keyMessages} />
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      <AskBox />
      <Related
        id="related"
        heading="Read on"
        pages={[
          ...related('condition', page.relatedConditions),
          ...related('treatment', page.relatedTreatments),
        ]}
      />
      <FactChecksOn kind="article" id={page.id} />
      <MoreAbout topics={page.topics} />
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}
