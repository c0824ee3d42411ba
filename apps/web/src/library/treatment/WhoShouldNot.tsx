import type { Basis, TreatmentFacts } from '@unknot/content-schema'
import { NoteMarks } from '../../design-system/RichText/NoteMarks'
import type { Notes } from '../../design-system/RichText/notes'
import { Part } from '../page/Part'
import { asksForPreference } from './asks-for-preference'
import styles from './WhoShouldNot.module.css'
import { placeOfFact } from './treatment-notes'

type Props = { readonly facts: TreatmentFacts; readonly notes: Notes }

/** Who should leave a treatment alone or take care with it, and what each of these rests on. */
export function WhoShouldNot({ facts, notes }: Props) {
  const never = facts.contraindications
    .filter(({ when }) => !asksForPreference(when))
    .map(({ id, reason, basis }) => ({
      from: placeOfFact.contraindication(id),
      words: reason,
      basis,
    }))
  const care = facts.cautions.map(({ id, advice, basis }) => ({
    from: placeOfFact.caution(id),
    words: advice,
    basis,
  }))
  return (
    <>
      <Part id="who-should-not" heading="Who should not use it">
        {never.length === 0 ? (
          <p>
            No reason to leave it out altogether is on our list. Danger signs always come first.
          </p>
        ) : (
          <Reasons reasons={never} notes={notes} sign="no" />
        )}
      </Part>
      {care.length > 0 && (
        <Part id="take-care" heading="When to take care">
          <Reasons reasons={care} notes={notes} sign="care" />
        </Part>
      )}
    </>
  )
}

type Reason = { readonly from: string; readonly words: string; readonly basis: Basis }

function Reasons({
  reasons,
  notes,
  sign,
}: {
  readonly reasons: readonly Reason[]
  readonly notes: Notes
  readonly sign: 'no' | 'care'
}) {
  return basisNotes(reasons).map((note) => (
    <div key={note} className={styles.group}>
      {note !== '' && <p className={styles.basis}>{note}</p>}
      <ul className={styles[sign]}>
        {reasons
          .filter(({ basis }) => noteOf(basis) === note)
          .map(({ from, words, basis }) => (
            <li key={from}>
              {words}
              <NoteMarks references={basis.references} from={from} notes={notes} />
            </li>
          ))}
      </ul>
    </div>
  ))
}

/** What rests on guidance first, then each kind of convention under its own note. */
const basisNotes = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ basis }) => noteOf(basis)))].toSorted((a, b) => a.length - b.length)

const noteOf = (basis: Basis): string => (basis.kind === 'guideline' ? '' : basis.note)
