import { listConditions } from '../../content/conditions'
import { listExercises } from '../../content/exercises'
import type { TreatmentPage as FoundTreatment } from '../../content/treatments'
import { Ledger } from '../../design-system/Ledger/Ledger'
import { Notice } from '../../design-system/Notice/Notice'
import { OnThisPage } from '../../design-system/OnThisPage/OnThisPage'
import { ReferenceList } from '../../design-system/ReferenceList/ReferenceList'
import { ReviewFoot } from '../../design-system/ReviewFoot/ReviewFoot'
import { RichText } from '../../design-system/RichText/RichText'
import { DangerSigns } from '../danger-signs/DangerSigns'
import { FactChecksOn } from '../fact-check/FactChecksOn'
import { addressOf } from '../page/address-of'
import { AskBox } from '../page/AskBox'
import { PageGrid } from '../page/PageGrid'
import { listNotes } from '../page/page-notes'
import { Part } from '../page/Part'
import { Related } from '../page/Related'
import { deliveryRows } from './delivery-rows'
import { Evidence } from './Evidence'
import { HowTo } from './HowTo'
import { openingFact, openingSentence, saysAlready } from './opening-fact'
import { problemInSentence } from './problem-label'
import { treatmentNotes } from './treatment-notes'
import { WhoShouldNot } from './WhoShouldNot'
import { costWords, stepWords } from './words'
import { MoreAbout } from '../topic/MoreAbout'

type Props = { readonly treatment: FoundTreatment; readonly today: string }

/** A treatment: prose from its page, facts from the live release only. */
export function TreatmentPage({ treatment, today }: Props) {
  const { page, facts, publishedAt, isWithdrawn, withdrawnBecause, changes } = treatment
  const notes = treatmentNotes(page, facts)
  const fact = facts && openingFact(facts)
  const usedFor = listConditions().filter(({ page: { relatedTreatments } }) =>
    relatedTreatments.includes(page.id),
  )
  const exercises = listExercises().filter(({ page: { relatedTreatments } }) =>
    relatedTreatments.includes(page.id),
  )
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Treatments', path: '/treatments' },
      ]}
      title={page.name}
      lead={
        <p>
          {fact !== null && !saysAlready(page.summary, fact) && (
            <strong>{openingSentence(fact, problemInSentence)} </strong>
          )}
          {page.summary}
        </p>
      }
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={
        <>
          <DangerSigns rules={page.dangerSigns} />
          <OnThisPage items={headings(treatment)} />
        </>
      }
    >
      <Facts treatment={treatment} />
      {facts !== null && <Evidence evidence={facts.evidence} notes={notes} />}
      {facts !== null && <WhoShouldNot facts={facts} notes={notes} />}
      <HowTo howTo={page.howTo} />
      <SideEffects sideEffects={page.sideEffects} />
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      <AskBox />
      <Related
        id="used-for"
        heading="Named on these pages"
        pages={usedFor.map(({ page: { name }, path }) => ({ title: name, path }))}
      />
      <Related
        id="exercises"
        heading="Exercises"
        pages={exercises.map(({ page: { name }, path }) => ({ title: name, path }))}
      />
      <FactChecksOn kind="treatment" id={page.id} />
      <MoreAbout topics={page.topics} />
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}

/** Alarm words first, then what kind of treatment it is. */
function Facts({ treatment: { page, facts } }: Pick<Props, 'treatment'>) {
  return (
    <>
      {page.alarm !== null && (
        <Notice kind="alarm" title="Get help at once">
          <p>{page.alarm}</p>
        </Notice>
      )}
      {facts?.neverSuggested !== undefined && (
        <Notice kind="plain" title="We describe it, and never suggest it">
          <p>{facts.neverSuggested}</p>
        </Notice>
      )}
      {facts === null ? (
        <Notice kind="plain" title="The facts are not here yet">
          <p>
            How sure anyone is, and who should not use it, goes live with a checked release. The
            live release does not name this treatment.
          </p>
        </Notice>
      ) : (
        <Ledger
          layout="strip"
          rows={[
            { term: 'Kind', children: stepWords[facts.step] },
            { term: 'Cost', children: costWords[facts.cost] },
            { term: 'Effort', children: facts.effort },
            ...deliveryRows(page),
            ...(page.alsoKnownAs.length > 0
              ? [{ term: 'Also called', children: page.alsoKnownAs.join(', ') }]
              : []),
          ]}
        />
      )}
    </>
  )
}

function SideEffects({ sideEffects }: { readonly sideEffects: readonly string[] }) {
  if (sideEffects.length === 0) return null
  return (
    <Part id="side-effects" heading="Unwanted effects">
      <ul>
        {sideEffects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </Part>
  )
}

const headings = ({ page, facts }: FoundTreatment) => [
  ...(facts === null
    ? []
    : [
        { id: 'how-sure', heading: 'How sure we are that it helps' },
        { id: 'who-should-not', heading: 'Who should not use it' },
        ...(facts.cautions.length > 0 ? [{ id: 'take-care', heading: 'When to take care' }] : []),
      ]),
  ...(page.howTo.steps.length > 0 || page.howTo.dose !== null
    ? [{ id: 'how-to', heading: 'How to do it' }]
    : []),
  ...(page.sideEffects.length > 0 ? [{ id: 'side-effects', heading: 'Unwanted effects' }] : []),
  ...page.sections,
]
