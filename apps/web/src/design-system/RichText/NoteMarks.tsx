import { markId, noteId, type Notes } from './notes'
import styles from './RichText.module.css'

type Props = {
  readonly references: readonly string[]
  readonly from: string
  readonly notes: Notes
  /** Cited earlier at the same place: the note leads back to the first mark. */
  readonly repeated?: readonly string[]
}

/** Numbered links to the notes of a place that cites; the notes link back here. */
export function NoteMarks({ references, from, notes, repeated = [] }: Props) {
  const cited = [...new Set(references)].flatMap((reference) => notes.get(reference) ?? [])
  if (cited.length === 0) return null
  return (
    <sup className={styles.marks}>
      {cited.map((note) => (
        <a
          key={note.reference}
          id={repeated.includes(note.reference) ? undefined : markId(note, from)}
          href={`#${noteId(note)}`}
          aria-label={`note ${note.number}`}
        >
          {note.number}
        </a>
      ))}
    </sup>
  )
}
