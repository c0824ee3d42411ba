/** A sentence, and how hard it is: the school grade that reads it with ease (Flesch-Kincaid). */
export type Sentence = { readonly text: string; readonly words: number; readonly grade: number }

/** How hard a text is. */
export type Readability = {
  /** Null for no text. */
  readonly grade: number | null
  /** The hardest first. */
  readonly sentences: readonly Sentence[]
}

const sentencesOf = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
const wordsOf = new Intl.Segmenter('en-GB', { granularity: 'word' })

/** Measures texts together; each is read on its own, so that an entry of a list needs no full stop. */
export function measure(texts: readonly string[]): Readability {
  const counted = texts
    .flatMap((text) => [...sentencesOf.segment(text)].map(({ segment }) => count(segment.trim())))
    .filter(({ words }) => words > 0)
  const words = counted.reduce((sum, one) => sum + one.words, 0)
  const syllables = counted.reduce((sum, one) => sum + one.syllables, 0)
  return {
    grade: words === 0 ? null : gradeOf(counted.length, words, syllables),
    sentences: counted
      .map(({ text, words, syllables }) => ({ text, words, grade: gradeOf(1, words, syllables) }))
      .toSorted((one, other) => other.grade - one.grade),
  }
}

function count(text: string) {
  const words = [...wordsOf.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  )
  return {
    text,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  }
}

/** The formula of Flesch and Kincaid. */
const gradeOf = (sentences: number, words: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** By groups of vowels; a silent "e" at the end is none. Good enough to compare sentences. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|[^aeiouyt]ed|[^laeiouy]e)$/, '')
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0)
}
