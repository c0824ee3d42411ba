import type { GlossaryTermPage as FoundTerm } from '../../content/glossary'
import { findPageById } from '../../content/pages'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { ReferenceList } from '../../design-system/ReferenceList/ReferenceList'
import { ReviewFoot } from '../../design-system/ReviewFoot/ReviewFoot'
import { citingPlaces, numberNotes } from '../../design-system/RichText/notes'
import { RichText } from '../../design-system/RichText/RichText'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { FactChecksOn } from '../fact-check/FactChecksOn'
import { addressOf } from '../page/address-of'
import { PageGrid } from '../page/PageGrid'
import { listNotes } from '../page/page-notes'
import { Related } from '../page/Related'

type Props = { readonly found: FoundTerm; readonly today: string }

/** A word that readers meet, explained. */
export function GlossaryTermPage({ found, today }: Props) {
  const { page, publishedAt, isWithdrawn, withdrawnBecause, changes } = found
  const notes = numberNotes(citingPlaces(page.sections), page.references)
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Glossary', path: '/glossary' },
      ]}
      title={page.term}
      lead={<p>{page.meaning}</p>}
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={page.dangerSigns.length > 0 && <DangerSigns rules={page.dangerSigns} />}
    >
      {page.synonyms.length > 0 && (
        <Ledger
          layout="strip"
          rows={[{ term: 'Other words for it', children: page.synonyms.join(', ') }]}
        />
      )}
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      <Related
        id="see-also"
        heading="Where to read on"
        pages={page.seeAlso.flatMap(({ kind, id }) => findPageById(kind, id) ?? [])}
      />
      <FactChecksOn kind="glossary-term" id={page.id} />
      <p>
        <a href={`/glossary#${page.slug}`}>All terms from A to Z</a>
      </p>
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}
