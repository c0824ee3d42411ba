import type { GlossaryTermPage } from '../../content/glossary'

type Letter = { readonly letter: string; readonly members: readonly GlossaryTermPage[] }

/** Terms under their first letters; they come in the order of the dictionary. */
export function byLetter(terms: readonly GlossaryTermPage[]): readonly Letter[] {
  const letters = new Map<string, GlossaryTermPage[]>()
  for (const term of terms) {
    const letter = term.page.term.charAt(0).toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters].map(([letter, members]) => ({ letter, members }))
}
