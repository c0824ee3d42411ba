import type { ExercisePage as FoundExercise } from '../../content/exercises'
import { findPageById } from '../../content/pages'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { ReferenceList } from '../../design-system/ReferenceList/ReferenceList'
import { ReviewFoot } from '../../design-system/ReviewFoot/ReviewFoot'
import { RichText } from '../../design-system/RichText/RichText'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { FactChecksOn } from '../fact-check/FactChecksOn'
import { addressOf } from '../page/address-of'
import { AskBox } from '../page/AskBox'
import { sitesInWords } from '../page/body-site-words'
import { PageGrid } from '../page/PageGrid'
import { listNotes } from '../page/page-notes'
import { Part } from '../page/Part'
import { Reasons } from '../page/Reasons'
import { Related } from '../page/Related'
import { exerciseNotes, reasonsOf } from './exercise-notes'
import { HowToExercise } from './HowToExercise'
import { needsInWords, purposeWord } from './words'
import { MoreAbout } from '../topic/MoreAbout'

type Props = { readonly found: FoundExercise; readonly today: string }

/** Something to do with the body: danger signs, steps and dose, when to stop, who should not, and whether it helps. */
export function ExercisePage({ found, today }: Props) {
  const { page, publishedAt, isWithdrawn, withdrawnBecause, changes } = found
  const notes = exerciseNotes(page)
  const { never, care } = reasonsOf(page)
  const related = (kind: 'muscle' | 'treatment' | 'condition', ids: readonly string[]) =>
    ids.flatMap((id) => findPageById(kind, id) ?? [])
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Exercises', path: '/exercises' },
      ]}
      title={page.name}
      lead={<p>{page.summary}</p>}
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={
        <>
          <DangerSigns rules={page.dangerSigns} />
          <OnThisPage items={headings(found)} />
        </>
      }
    >
      <Ledger layout="strip" rows={factsOf(page)} />
      <HowToExercise exercise={page} />
      {never.length > 0 && (
        <Part id="not-for" heading="Who should leave it out">
          <Reasons reasons={never} notes={notes} sign="no" />
        </Part>
      )}
      {care.length > 0 && (
        <Part id="take-care" heading="When to take care">
          <Reasons reasons={care} notes={notes} sign="care" />
        </Part>
      )}
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      <AskBox />
      <Related
        id="muscles"
        heading="Muscles that it works"
        pages={related('muscle', page.muscles)}
      />
      <Related
        id="related"
        heading="Read on"
        pages={[
          ...related('condition', page.relatedConditions),
          ...related('treatment', page.relatedTreatments),
        ]}
      />
      <FactChecksOn kind="exercise" id={page.id} />
      <MoreAbout topics={page.topics} bodySites={page.bodySites} />
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}

const factsOf = ({ purpose, bodySites, equipment, alsoKnownAs }: FoundExercise['page']) => [
  { term: 'Kind', children: purposeWord[purpose] },
  { term: 'For', children: bodySites.length === 0 ? 'The whole body' : sitesInWords(bodySites) },
  { term: 'You need', children: needsInWords(equipment) },
  ...(alsoKnownAs.length > 0 ? [{ term: 'Also called', children: alsoKnownAs.join(', ') }] : []),
]

const headings = ({ page }: FoundExercise) => [
  { id: 'how-to', heading: 'How to do it' },
  ...(page.notFor.length > 0 ? [{ id: 'not-for', heading: 'Who should leave it out' }] : []),
  ...(page.cautions.length > 0 ? [{ id: 'take-care', heading: 'When to take care' }] : []),
  ...page.sections,
]
