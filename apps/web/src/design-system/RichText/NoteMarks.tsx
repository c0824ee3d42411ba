import { markId, noteId, type Notes } from './notes'
import styles from './RichText.module.css'

type Props = {
  readonly references: readonly string[]
  readonly from: string
  readonly notes: Notes
}

/** Numbered links to the notes of a place that cites; the notes link back here. */
export function NoteMarks({ references, from, notes }: Props) {
  const cited = [...new Set(references)].flatMap((reference) => notes.get(reference) ?? [])
  if (cited.length === 0) return null
  return (
    <sup className={styles.marks}>
      {cited.map(({ reference, number }) => (
        <a key={reference} id={markId(from, reference)} href={`#${noteId(reference)}`}>
          <span className="visually-hidden">note </span>
          {number}
        </a>
      ))}
    </sup>
  )
}
