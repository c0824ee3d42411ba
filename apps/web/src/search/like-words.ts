/** One bit for each letter from a to z that stands in it, and five for all other signs. */
function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place)
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5))
  }
  return letters
}

/** Words in order, to be looked up by their beginning and by likeness. */
export type Vocabulary<Word> = {
  /** Longer words that begin with it. */
  readonly beginningWith: (beginning: string) => readonly Word[]
  /** Other words that differ from it by so many letters at most, with how many. */
  readonly alike: (asked: string, edits: number) => readonly (readonly [Word, number])[]
}

export function createVocabulary<Word extends { readonly word: string }>(
  words: Iterable<Word>,
): Vocabulary<Word> {
  const sorted = [...words].toSorted((a, b) => (a.word < b.word ? -1 : 1))
  // Side by side, so that most words are ruled out without being looked at.
  const letters = Int32Array.from(sorted, ({ word }) => lettersOf(word))
  const lengths = Uint8Array.from(sorted, ({ word }) => Math.min(word.length, 255))

  function beginningWith(beginning: string): readonly Word[] {
    const start = firstFrom(sorted, beginning)
    let end = start
    while (sorted[end]?.word.startsWith(beginning) === true) end += 1
    return sorted.slice(start, end).filter(({ word }) => word !== beginning)
  }

  function alike(asked: string, edits: number): readonly (readonly [Word, number])[] {
    const found: (readonly [Word, number])[] = []
    if (edits === 0) return found
    const wanted = lettersOf(asked)
    for (let place = 0; place < letters.length; place += 1) {
      if (Math.abs((lengths[place] ?? 0) - asked.length) > edits) continue
      // An edit takes one letter away and brings another at most.
      if (!hasAtMost((letters[place] ?? 0) ^ wanted, 2 * edits)) continue
      const word = sorted[place]
      const distance = word === undefined ? null : distanceBetween(asked, word.word, edits)
      if (word !== undefined && distance !== null && distance > 0) found.push([word, distance])
    }
    return found
  }

  return { beginningWith, alike }
}

/** Place of the first word that is not before it. */
function firstFrom(sorted: readonly { readonly word: string }[], asked: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.word ?? '') < asked) low = middle + 1
    else high = middle
  }
  return low
}

function hasAtMost(bits: number, most: number): boolean {
  let rest = bits
  for (let count = 0; count < most && rest !== 0; count += 1) rest &= rest - 1
  return rest === 0
}

/** Letters to change, add or take away; null where there are more than that. */
export function distanceBetween(one: string, other: string, most: number): number | null {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let place = 1; place <= one.length; place += 1) {
    const next = [place]
    let smallest = place
    for (let at = 1; at <= other.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (one[place - 1] === other[at - 1] ? 0 : 1)
      const value = Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1)
      next.push(value)
      smallest = Math.min(smallest, value)
    }
    if (smallest > most) return null
    row = next
  }
  const distance = row[other.length] ?? 0
  return distance <= most ? distance : null
}
