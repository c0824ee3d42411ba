import { delivererLabels, type TreatmentFacts } from '@unknot/content-schema'
import type { TreatmentPage } from '../../content/treatments'
import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import { Notice } from '../../design-system/Notice/Notice'
import { Entries, Entry, IndexPage, NoEntries } from '../page/IndexPage'
import { CompareBar, CompareTick } from './CompareBar'
import { evidenceAbout, isFiltered, treatmentsThatFit, type Filters } from './filters'
import { problemInSentence, problemLabel } from './problem-label'
import { TreatmentFilter } from './TreatmentFilter'
import styles from './TreatmentIndex.module.css'
import { stepsInOrder, stepWords } from './words'

type Props = {
  readonly treatments: readonly TreatmentPage[]
  readonly filters: Filters
}

/** All treatments, or those that fit, in the order in which care is offered. */
export function TreatmentIndex({ treatments, filters }: Props) {
  const fitting = treatmentsThatFit(treatments, filters)
  const groups = stepsInOrder
    .map((step) => ({
      step,
      heading: stepWords[step],
      members: fitting.filter(({ facts }) => facts?.step === step),
    }))
    .filter(({ members }) => members.length > 0)
  const others = fitting.filter(({ facts }) => facts === null)
  return (
    <IndexPage
      title="Treatments"
      lead={
        <>
          What people try, in the order in which it makes sense to try it. Each line says how sure
          anyone is, and how big the effect is: <a href="/how-we-grade">two different facts</a>.
        </>
      }
    >
      {treatments.length === 0 ? (
        <NoEntries what="treatments" />
      ) : (
        <TreatmentFilter filters={filters} treatments={treatments} />
      )}
      {isFiltered(filters) && (
        <p className={styles.count}>
          <strong>
            {fitting.length} of {treatments.length} treatments
          </strong>{' '}
          {narrowedBy(filters)}
        </p>
      )}
      {treatments.length > 0 && fitting.length === 0 && <NothingFits />}
      {fitting.length > 1 && <CompareBar problem={filters.problem} />}
      <div className={styles.groups}>
        {groups.map(({ step, heading, members }) => (
          <Group
            key={step}
            id={step}
            heading={heading}
            members={members}
            problem={filters.problem}
          />
        ))}
        {others.length > 0 && (
          <Group id="no-facts" heading="Facts not released yet" members={others} problem={null} />
        )}
      </div>
    </IndexPage>
  )
}

/** "tested for neck pain, delivered by a doctor" */
function narrowedBy({ problem, by, cost, certainty }: Filters): string {
  const parts = [
    problem !== null && `tested for ${problemInSentence(problem)}`,
    by !== null && `delivered by ${delivererLabels[by].replace(/^[AY]/, lowerCase)}`,
    cost !== null && (cost === 'free' ? 'free of cost' : `at a ${cost} cost or less`),
    certainty !== null &&
      `with ${certainty.replace('-', ' ')} certainty${certainty === 'high' ? '' : ' or more'}`,
  ]
  return `${parts.filter((part) => part !== false).join('; ')}.`
}

const lowerCase = (letter: string): string => letter.toLowerCase()

const NothingFits = () => (
  <Notice kind="plain" title="No treatment fits all of this">
    <p>
      That does not mean that nothing helps: for many problems few treatments were tested. Choose
      less above, or <a href="/treatments">show all treatments</a>.
    </p>
  </Notice>
)

type GroupProps = {
  readonly id: string
  readonly heading: string
  readonly members: readonly TreatmentPage[]
  readonly problem: string | null
}

function Group({ id, heading, members, problem }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Entries>
        {members.map(({ page, path, facts }) => (
          <Entry
            key={page.id}
            title={page.name}
            path={path}
            headingLevel={3}
            summary={page.summary}
          >
            {facts !== null && <EvidenceOf facts={facts} problem={problem} />}
            <CompareTick id={page.id} name={page.name} />
          </Entry>
        ))}
      </Entries>
    </section>
  )
}

type EvidenceProps = { readonly facts: TreatmentFacts; readonly problem: string | null }

function EvidenceOf({ facts, problem }: EvidenceProps) {
  const evidence = evidenceAbout(facts, problem)
  if (evidence.length === 0) return <p className={styles.none}>No graded evidence was found.</p>
  return (
    <dl className={styles.evidence}>
      {evidence.map(({ problem, certainty, effect, guidelines }) => (
        <div key={problem}>
          <dt>{problemLabel(problem)}</dt>
          <dd>
            <EvidenceLine
              certainty={certainty}
              effect={effect}
              {...(guidelines === 'against' && { guidelines })}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
