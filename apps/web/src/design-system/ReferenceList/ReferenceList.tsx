import { referenceAddress, type Reference } from '@unknot/content-schema'
import { noteId, type Note } from '../RichText/notes'
import styles from './ReferenceList.module.css'

export type ListedReference = {
  readonly note: Note
  /** Null where the source has no page at the moment. */
  readonly source: { readonly reference: Reference; readonly path: string } | null
}

type Props = { readonly items: readonly ListedReference[]; readonly headingId: string }

/** The notes of a page: each source, where to find it, and the way back to the text. */
export function ReferenceList({ items, headingId }: Props) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby={headingId} className={styles.references}>
      <h2 id={headingId}>References</h2>
      <ol>
        {items.map(({ note, source }) => (
          <li key={note.reference} id={noteId(note.reference)}>
            {source === null ? (
              <>{note.reference}. The details of this source are not shown at the moment.</>
            ) : (
              <Source {...source} />
            )}
            <BackLinks note={note} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Source({ reference, path }: NonNullable<ListedReference['source']>) {
  const { authors, year, title, publishedIn, doi } = reference
  const address = referenceAddress(reference)
  return (
    <>
      {authors}
      {year !== null && ` (${year})`}. <a href={path}>{title}</a>
      {/[.?!]$/.test(title) ? '' : '.'} {publishedIn}.
      {address !== undefined && (
        <>
          {' '}
          <a className={styles.address} href={address}>
            {doi === null ? address.replace(/^https:\/\/(?:www\.)?/, '') : `doi:${doi}`}
          </a>
        </>
      )}
    </>
  )
}

function BackLinks({ note }: { readonly note: Note }) {
  if (note.marks.length === 0) return null
  return (
    <span className={styles.back}>
      {' '}
      <span aria-hidden="true">↑</span>
      {note.marks.map((mark, index) => (
        <a
          key={mark}
          href={`#${mark}`}
          aria-label={`Note ${note.number}, back to place ${index + 1} in the text`}
        >
          {letters[index] ?? index + 1}
        </a>
      ))}
    </span>
  )
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
