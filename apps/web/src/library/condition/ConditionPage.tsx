import type { ConditionPage as FoundCondition } from '../../content/conditions'
import { listExercises } from '../../content/exercises'
import { listMuscles } from '../../content/muscles'
import { findPageById } from '../../content/pages'
import { listTreatments } from '../../content/treatments'
import { BackPlate } from '../../design-system/BackPlate/BackPlate'
import { zones } from '../../design-system/BackPlate/geometry'
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
import { treatmentsFor } from '../treatment/treatments-for'
import { TreatmentTable } from '../treatment/TreatmentTable'
import { MoreAbout } from '../topic/MoreAbout'

type Props = { readonly condition: FoundCondition; readonly today: string }

/** A health problem. */
export function ConditionPage({ condition, today }: Props) {
  const { page, publishedAt, isWithdrawn, withdrawnBecause, changes } = condition
  const notes = numberNotes(citingPlaces(page.sections), page.references)
  const tested = page.problem === null ? [] : treatmentsFor(listTreatments(), page.problem)
  const inTable = new Set(tested.map(({ path }) => path))
  const also = page.relatedTreatments
    .flatMap((id) => findPageById('treatment', id) ?? [])
    .filter(({ path }) => !inTable.has(path))
  const exercises = namedBy(listExercises(), page.id)
  const muscles = namedBy(listMuscles(), page.id)
  return (
    <PageGrid
      trail={[
        { label: 'Start', path: '/' },
        { label: 'Conditions', path: '/conditions' },
      ]}
      title={page.name}
      lead={<p>{page.summary}</p>}
      isWithdrawn={isWithdrawn}
      withdrawnBecause={withdrawnBecause}
      side={
        <>
          <DangerSigns rules={page.dangerSigns} />
          <OnThisPage
            items={[
              ...page.sections,
              ...(tested.length > 0 ? [{ id: 'treatments', heading: tableHeading }] : []),
            ]}
          />
        </>
      }
    >
      <KeyMessages messages={page.keyMessages} />
      <Where bodySites={page.bodySites} name={page.name} />
      <RichText sections={page.sections} notes={notes} addressOf={addressOf} />
      {page.problem !== null && tested.length > 0 && (
        <TreatmentTable
          id="treatments"
          heading={tableHeading}
          problem={page.problem}
          treatments={tested}
        />
      )}
      <AskBox />
      <Related id="related" heading="Also described for it" pages={also} />
      <Related id="exercises" heading="Exercises" pages={exercises} />
      <Related id="muscles" heading="Muscles" pages={muscles} />
      <FactChecksOn kind="condition" id={page.id} />
      <MoreAbout topics={page.topics} bodySites={page.bodySites} />
      <ReferenceList items={listNotes(notes)} headingId="references" />
      <ReviewFoot review={page.review} publishedAt={publishedAt} changes={changes} today={today} />
    </PageGrid>
  )
}

type Naming = {
  readonly page: { readonly name: string; readonly relatedConditions: readonly string[] }
  readonly path: string
}

/** Pages that name this condition. */
const namedBy = (pages: readonly Naming[], condition: string) =>
  pages
    .filter(({ page }) => page.relatedConditions.includes(condition))
    .map(({ page: { name }, path }) => ({ title: name, path }))

const tableHeading = 'What has been tested, and how sure we are'

function Where({ bodySites, name }: Pick<FoundCondition['page'], 'bodySites' | 'name'>) {
  const marked = zones.filter(({ site }) => bodySites.includes(site))
  if (marked.length === 0) return null
  return (
    <BackPlate
      figure={1}
      marked={marked.map(({ id }) => id)}
      caption={`${name}: where the pain may sit. Hatched, on both sides: ${marked
        .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1))
        .join('; ')}.`}
    />
  )
}
