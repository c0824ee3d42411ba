import { measure } from './measure'

/** NHS guidance aims at readers of nine to eleven; grade 6 is about eleven years old. */
const plainGrade = 6
const longSentence = 20
const shownSentences = 3

/** What could be plainer in a document: advice for whoever writes it, never a hurdle. */
export function adviseOn(content: unknown): readonly string[] {
  const texts = textsIn(content)
  const { grade, sentences } = measure(texts)
  if (grade === null) return []
  const hardest = sentences
    .filter(({ words }) => words >= longSentence / 2)
    .slice(0, shownSentences)
  return [
    `Reading age about ${Math.round(grade) + 5} (school grade ${grade.toFixed(1)}; the aim is ${plainGrade} or less).`,
    ...hardest
      .filter((one) => one.grade > plainGrade)
      .map(({ text, words }) => `Hard to read, ${words} words: “${text}”`),
    ...texts
      .filter((text) => /^(?:click here|here|read more|more|this link|link)\.?$/i.test(text.trim()))
      .map((text) => `A link that says only “${text.trim()}” tells nobody where it leads.`),
  ]
}

/** The words of paragraphs, entries of lists and short texts, one each. */
export function textsIn(content: unknown): readonly string[] {
  if (Array.isArray(content)) return content.flatMap(textsIn)
  if (typeof content !== 'object' || content === null) return []
  const words = inlineWords(content)
  if (words !== null) return words === '' ? [] : [words]
  return Object.entries(content).flatMap(([name, value]) =>
    typeof value === 'string' ? (readFields.has(name) ? [value] : []) : textsIn(value),
  )
}

/** Fields whose words readers read. */
const readFields = new Set(['summary', 'text', 'words', 'definition', 'action', 'question', 'why'])

/** The words of a node of rich text that holds text; null for any other. */
function inlineWords(node: object): string | null {
  if (!('content' in node) || !Array.isArray(node.content)) return null
  return node.content.map(wordsOfInline).join('').trim()
}

function wordsOfInline(inline: unknown): string {
  if (typeof inline !== 'object' || inline === null) return ''
  if ('text' in inline && typeof inline.text === 'string') return inline.text
  return inlineWords(inline) ?? ''
}
