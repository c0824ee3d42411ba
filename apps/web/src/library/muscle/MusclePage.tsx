import { findPageById } from '../../content/pages'
import type { MusclePage as FoundMuscle } from '../../content/muscles'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { Notice } from '../../design-system/Notice/Notice'
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
import { Part } from '../page/Part'
import { Related } from '../page/Related'
import { MoreAbout } from '../topic/MoreAbout'
import { factsOf } from './facts-of'
import { LookAlikes } from './LookAlikes'
import { WhereItIs } from './WhereItIs'

type Props = { readonly found: FoundMuscle; readonly today: string }

/** A muscle: where it is, where its pain may be felt, and what else that pain may be. */
export function MusclePage({ found, today }: Props) {
  const { page, publishedAt, isWithdrawn, withdrawnBecause, changes } = found
  const notes = numberNotes(citingPlaces(page.sections), page.references)
  const related = (kind: 'exercise' | 'condition', ids: readonly string[]) =>
    ids.flatMap((id) => findPageById(kind, id) ?? [])
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Muscles', path: '/muscles' },
      ]}
      title={page.name}
      lead={
        <p>
          <i>{page.anatomicalName}</i>. {page.summary}
        </p>
      }
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={
        <>
          <DangerSigns rules={page.dangerSigns} />
          <OnThisPage items={[...parts, ...page.sections]} />
        </>
      }
    >
      <Part id="the-muscle" heading="The muscle and its pain">
        <WhereItIs muscle={page} />
        <Ledger rows={factsOf(page)} />
        <Notice kind="plain" title="A map, not a test">
          <p>
            Where a muscle sends its pain is expert opinion. Pain from nerves, joints and organs can
            be felt in the same places, so this cannot tell you what you have.
          </p>
        </Notice>
      </Part>
      <Part id="look-alikes" heading="What else it may be">
        <LookAlikes lookAlikes={page.lookAlikes} />
      </Part>
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      <AskBox />
      <Related
        id="exercises"
        heading="Exercises for it"
        pages={related('exercise', page.exercises)}
      />
      <Related
        id="related"
        heading="Read on"
        pages={related('condition', page.relatedConditions)}
      />
      <FactChecksOn kind="muscle" id={page.id} />
      <MoreAbout topics={page.topics} bodySites={page.bodySites} />
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}

const parts = [
  { id: 'the-muscle', heading: 'The muscle and its pain' },
  { id: 'look-alikes', heading: 'What else it may be' },
]
