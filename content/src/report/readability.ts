import { fleschKincaid } from 'flesch-kincaid'
import { toString } from 'nlcst-to-string'
import { ParseEnglish } from 'parse-english'
import { syllable } from 'syllable'

/** A sentence, and how many words it has. */
export type Sentence = { readonly text: string; readonly words: number }

/** How hard a text is to read. */
export type Readability = {
  /** Flesch-Kincaid: the school grade of the United States that can read it; null for no text. */
  readonly grade: number | null
  readonly words: number
  /** The longest first. */
  readonly sentences: readonly Sentence[]
}

const parser = new ParseEnglish()

/** Measures texts together. Each is read on its own, so that a list item needs no full stop to be a sentence. */
export function measureReadability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(readSentences)
  const words = sum(sentences.map((one) => one.words))
  const syllables = sum(sentences.map((one) => one.syllables))
  return {
    grade:
      words === 0
        ? null
        : fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables }),
    words,
    sentences: sentences
      .map(({ text, words: count }) => ({ text, words: count }))
      .toSorted((one, other) => other.words - one.words),
  }
}

type Counted = Sentence & { readonly syllables: number }

function readSentences(text: string): Counted[] {
  return parser
    .parse(text)
    .children.flatMap((part) => (part.type === 'ParagraphNode' ? part.children : []))
    .flatMap((part) => (part.type === 'SentenceNode' ? [part] : []))
    .map((sentence) => {
      const words = sentence.children
        .filter(({ type }) => type === 'WordNode')
        .map((word) => toString(word))
      return {
        text: toString(sentence),
        words: words.length,
        syllables: sum(words.map(syllablesOf)),
      }
    })
    .filter(({ words }) => words > 0)
}

/** A number such as "20" has no letters to count; it is said in one syllable at the least. */
const syllablesOf = (word: string): number => Math.max(1, syllable(word))

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0)
