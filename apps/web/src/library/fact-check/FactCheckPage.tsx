import type { FactCheckPage as FoundFactCheck } from '../../content/fact-checks'
import { findPageById, quoted } from '../../content/pages'
import { ReferenceList } from '../../design-system/ReferenceList/ReferenceList'
import { ReviewFoot } from '../../design-system/ReviewFoot/ReviewFoot'
import { citingPlaces, numberNotes } from '../../design-system/RichText/notes'
import { RichText } from '../../design-system/RichText/RichText'
import { VerdictLine } from '../../design-system/VerdictLine/VerdictLine'
import { verdictMeanings } from '../../design-system/VerdictLine/words'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { addressOf } from '../page/address-of'
import { PageGrid } from '../page/PageGrid'
import { listNotes } from '../page/page-notes'
import styles from './FactCheckPage.module.css'

type Props = { readonly found: FoundFactCheck; readonly today: string }

/** A statement from the internet, its verdict, and the corrected fact with its sources. */
export function FactCheckPage({ found, today }: Props) {
  const { page, publishedAt, isWithdrawn, withdrawnBecause, changes } = found
  const notes = numberNotes(citingPlaces(page.sections), page.references)
  const explained = findPageById(page.explainedOn.kind, page.explainedOn.id)
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Fact checks', path: '/fact-checks' },
      ]}
      title={quoted(page.claim)}
      kicker="The internet says"
      lead={
        <div className={styles.verdict}>
          <VerdictLine verdicts={page.verdicts} note={page.verdictNote} />
          <p className={styles.meaning}>
            {page.verdicts.map((verdict) => verdictMeanings[verdict]).join(' ')}
          </p>
        </div>
      }
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={page.dangerSigns.length > 0 && <DangerSigns rules={page.dangerSigns} />}
    >
      <div className={styles.fact}>
        <h2>The fact in short</h2>
        <p>{page.summary}</p>
        {explained !== null && (
          <p>
            Explained on: <a href={explained.path}>{explained.title}</a>
          </p>
        )}
      </div>
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      <p>
        <a href="/fact-checks">All statements that were checked</a>
      </p>
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}
