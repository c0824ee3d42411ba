import { articleSchema, type Article } from '@unknot/content-schema'
import { pick, seeded } from '../engine/random.js'

/**
 * Articles for the bench only: sections of real articles, shuffled, with as many words that stand nowhere else as a
 * library of that size would have. No clinical meaning.
 */
export function generateArticles(count: number, originals: readonly Article[]): readonly Article[] {
  const next = seeded(1)
  const word = () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables, next)).join('')
  const words = Array.from({ length: 60_000 }, word)
  // A few of them often, most of them seldom, as in any language.
  const rareWord = () => words[Math.floor(words.length * next() ** 3)] ?? ''
  const sections = originals.flatMap((article) => article.sections)
  return Array.from({ length: count }, (_, place) => {
    const original = pick(originals, next)
    const id = `generated-${place + 1}`
    const name = `${rareWord()} ${rareWord()}`
    return articleSchema.parse({
      ...original,
      id,
      slug: id,
      title: `${name}: ${original.title}`.slice(0, 120),
      summary: `${original.summary} ${name}.`.slice(0, 320),
      sections: original.sections.map((section) => ({
        ...pick(sections, next),
        id: section.id,
        heading: `${section.heading} ${rareWord()}`.slice(0, 120),
        nature: 'practical',
      })),
    })
  })
}

const syllables = (
  'ba be bi bo bu da de di do du fa fe fi fo ga ge gi go la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ' +
  'ri ro ru sa se si so su ta te ti to tu va ve vi vo za ze zi zo al an ar as el en er es il in ir is on or os ul un ur'
).split(' ')
