import type { Basis } from '@unknot/content-schema'
import { NoteMarks } from '../../design-system/RichText/NoteMarks'
import type { Notes } from '../../design-system/RichText/notes'
import styles from './Reasons.module.css'

/** Why something is not for somebody, or only with care. `from` is unique on the page. */
export type Reason = { readonly from: string; readonly words: string; readonly basis: Basis }

type Props = {
  readonly reasons: readonly Reason[]
  readonly notes: Notes
  readonly sign: 'no' | 'care'
}

/** Reasons with what each of them rests on. */
export function Reasons({ reasons, notes, sign }: Props) {
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
