import { markFound } from './snippet'

type Props = { readonly text: string; readonly words: ReadonlySet<string> }

/** A text with the words that were found. */
export const Marked = ({ text, words }: Props) => (
  <>
    {markFound(text, words).map(({ text: run, isFound }, place) =>
      // oxlint-disable-next-line no-array-index-key -- runs of a text have no other identity, and never move.
      isFound ? <mark key={place}>{run}</mark> : run,
    )}
  </>
)
