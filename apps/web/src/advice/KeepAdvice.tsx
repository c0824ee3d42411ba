import { useState } from 'react'
import type { ReleaseManifest } from '@unknot/content-schema'
import { planLink, planPath } from '../device/plan-link'
import { savePlan } from '../device/saved-plan'
import styles from './KeepAdvice.module.css'
import type { ResultView } from './result-view'
import { Tick } from './Tick'

type Props = {
  readonly view: ResultView
  readonly release: ReleaseManifest
  /** Exercises that the reader ticked; null where nothing can be ticked. */
  readonly chosen: readonly string[] | null
  /** All that are offered. */
  readonly exercises: readonly string[]
}

/** How to take the advice away: saved here, on paper, or as a link. */
export const KeepAdvice = ({ view, release, chosen, exercises }: Props) => (
  <div className={styles.keep}>
    <h2 id="keep">Keep this</h2>
    {chosen === null ? (
      <p>
        Print this page to keep it: it fits on one side of A4. This browser runs no script, so
        nothing can be saved here.
      </p>
    ) : (
      <Save view={view} release={release} chosen={chosen} />
    )}
    <Share exercises={chosen === null || chosen.length === 0 ? exercises : chosen} />
  </div>
)

/** So many treatments, the first ones, may be saved and are ticked from the start. */
const mostTreatments = 3

type SaveProps = Pick<Props, 'view' | 'release'> & { readonly chosen: readonly string[] }

function Save({ view: { suggestions, said, today }, release, chosen }: SaveProps) {
  const offered = suggestions.slice(0, mostTreatments)
  const [treatments, setTreatments] = useState<readonly string[]>(offered.map(({ id }) => id))
  const [keepsAnswers, setKeepsAnswers] = useState(false)
  const [outcome, setOutcome] = useState<'open' | 'saved' | 'refused'>('open')
  const save = () => {
    const isSaved = savePlan({
      version: 1,
      savedOn: today,
      release: { number: release.number, hash: release.hash },
      treatments,
      exercises: chosen,
      answers: keepsAnswers ? said.map(({ question, answer }) => ({ question, answer })) : [],
    })
    setOutcome(isSaved ? 'saved' : 'refused')
  }
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>What goes into my plan</legend>
        {offered.map(({ id, name }) => (
          <Tick key={id} id={id} ids={treatments} change={setTreatments} label={name} />
        ))}
        <p>
          {chosen.length === 0
            ? 'No exercise yet: tick those that you want above.'
            : `${chosen.length} of the exercises above.`}
        </p>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={keepsAnswers}
            onChange={({ target }) => setKeepsAnswers(target.checked)}
          />
          My answers too, to show them to somebody
        </label>
      </fieldset>
      <p>
        It is kept in this browser only, in place of a plan that you saved before. Whoever uses this
        device can see it; you can delete it on its page.
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={save}>
          Save on this device
        </button>
        <button type="button" className={styles.secondary} onClick={() => print()}>
          Print on one page
        </button>
      </div>
      <Outcome outcome={outcome} />
    </>
  )
}

const Outcome = ({ outcome }: { readonly outcome: 'open' | 'saved' | 'refused' }) => (
  <p role="status" className={styles.status}>
    {outcome === 'saved' && (
      <>
        Saved. <a href={planPath}>See my plan</a>
      </>
    )}
    {outcome === 'refused' && 'This browser keeps nothing. Print the page instead.'}
  </p>
)

const Share = ({ exercises }: { readonly exercises: readonly string[] }) =>
  exercises.length === 0 ? null : (
    <p>
      To share: copy <a href={planLink(exercises)}>this link to the exercises</a>. It carries their
      names and nothing else. Even names of exercises hint at what hurts.
    </p>
  )
