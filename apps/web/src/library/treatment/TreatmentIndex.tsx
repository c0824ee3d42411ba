import type { TreatmentFacts } from '@unknot/content-schema'
import type { TreatmentPage } from '../../content/treatments'
import { EvidenceLine } from '../../design-system/EvidenceLine/EvidenceLine'
import { Entries, Entry, IndexPage, NoEntries } from '../page/IndexPage'
import { problemLabel } from './problem-label'
import styles from './TreatmentIndex.module.css'
import { stepsInOrder, stepWords } from './words'

type Props = { readonly treatments: readonly TreatmentPage[] }

/** All treatments, in the order in which care is offered. */
export function TreatmentIndex({ treatments }: Props) {
  const groups = stepsInOrder
    .map((step) => ({
      step,
      heading: stepWords[step],
      members: treatments.filter(({ facts }) => facts?.step === step),
    }))
    .filter(({ members }) => members.length > 0)
  const others = treatments.filter(({ facts }) => facts === null)
  return (
    <IndexPage
      title="Treatments"
      lead={
        <>
          What people try, in the order in which it makes sense to try it. Each line says how sure
          anyone is, and how big the effect is:{' '}
          <a href="/about#how-we-grade">two different facts</a>.
        </>
      }
    >
      {treatments.length === 0 && <NoEntries what="treatments" />}
      <div className={styles.groups}>
        {groups.map(({ step, heading, members }) => (
          <Group key={step} id={step} heading={heading} members={members} />
        ))}
        {others.length > 0 && (
          <Group id="no-facts" heading="Facts not released yet" members={others} />
        )}
      </div>
    </IndexPage>
  )
}

function Group({
  id,
  heading,
  members,
}: {
  readonly id: string
  readonly heading: string
  readonly members: readonly TreatmentPage[]
}) {
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
            {facts === null ? null : <EvidenceOf facts={facts} />}
          </Entry>
        ))}
      </Entries>
    </section>
  )
}

function EvidenceOf({ facts }: { readonly facts: TreatmentFacts }) {
  if (facts.evidence.length === 0) {
    return <p className={styles.none}>No graded evidence was found.</p>
  }
  return (
    <dl className={styles.evidence}>
      {facts.evidence.map(({ problem, certainty, effect, guidelines }) => (
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
