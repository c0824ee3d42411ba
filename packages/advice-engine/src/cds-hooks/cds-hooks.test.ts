import { describe, expect, it } from 'vitest'
import { compile, type Answers, type CareLevel, type KnowledgeBase } from '../index.js'
import { seededReaders } from '../lab/testkit/index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import { english } from '../words/index.js'
import { adviceCards, type Card, type Indicator } from './index.js'
import { escapeMarkdown } from './markdown.js'

const references = [{ id: 'r1', label: 'A guideline', url: 'https://example.org/r1' }]
const knowledgeBase: KnowledgeBase = { ...backPain, references }
const source = { label: 'Unknot, release 1', url: 'https://example.org/releases/1' }
const today = { today: '2026-11-24' }

function cardsOf(answers: Answers, kb = knowledgeBase): readonly Card[] {
  return adviceCards(kb, compile(kb).advise(answers, today), { source }).cards
}

const readers: readonly (readonly [CareLevel, Answers, Indicator, string])[] = [
  [
    'emergency',
    { ...harmless, 'saddle-numbness': 'yes' },
    'critical',
    'Get emergency help now. cauda-equina',
  ],
  [
    'urgent',
    { ...harmless, fever: 'yes', age: 70 },
    'warning',
    'Get medical help today. infection',
  ],
  [
    'soon',
    { ...harmless, age: 70, 'new-kind-of-pain': 'yes' },
    'warning',
    'See a doctor within the next few days. new-after-55',
  ],
  [
    'routine',
    { ...harmless, duration: 'weeks' },
    'info',
    'Book a visit with a GP or a physiotherapist in the next weeks. long-lasting',
  ],
  ['self-care', harmless, 'info', 'You can look after this yourself for now. nothing-serious'],
]

describe('adviceCards', () => {
  it.each(readers)('gives for %s a card of its own', (_level, answers, indicator, summary) => {
    const [care] = cardsOf(answers)
    expect(care).toMatchObject({ summary, indicator, source })
    expect(care?.detail).toContain(english.status.settled)
    expect(care?.links).toEqual([
      { label: 'A guideline', url: 'https://example.org/r1', type: 'absolute' },
    ])
    expect(care).not.toHaveProperty('overrideReasons')
    expect(care).not.toHaveProperty('suggestions')
  })

  it('says in Markdown why, in what the reader said', () => {
    const [care] = cardsOf({ ...harmless, fever: 'yes', age: 70 })
    expect(care?.detail).toMatchInlineSnapshot(`
      "Get medical help today.

      No further answer changes how soon to get help, or which treatments are left out.

      **infection**

      - To “What about fever?” you answered: yes.
      - To “What about age?” you answered: 70 years.
      - From published guidance.

      **A danger sign is never left to self-care**

      - To “What about fever?” you answered: yes.
      - A cautious choice of this project, not from a guideline."
    `)
  })

  it('suggests treatments, in order, with what speaks for them and with cautions', () => {
    const [, suggestions] = cardsOf({ ...harmless, medicines: ['steroid'] })
    expect(suggestions).toMatchObject({
      summary: 'Back pain for less than three months: stay-active, heat, deep-massage',
      indicator: 'info',
      source,
      suggestions: [{ label: 'stay-active' }, { label: 'heat' }, { label: 'deep-massage' }],
      selectionBehavior: 'any',
    })
    expect(suggestions?.detail).toContain('- Light pressure only.')
  })

  it('suggests nothing, and is no mere information, before the danger signs are answered', () => {
    const cards = cardsOf({ age: 34, duration: 'days' })
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatchObject({ indicator: 'warning', summary: english.status.incomplete })
    expect(cards[0]?.detail).toContain('Not ruled out yet: cauda-equina.')
  })

  it('keeps summaries below 140 characters, cut at a word', () => {
    const rules = backPain.rules.map((one) => ({ ...one, action: 'Seek help. '.repeat(30) }))
    const [care] = cardsOf({ ...harmless, 'saddle-numbness': 'yes' }, { ...backPain, rules })
    expect(care?.summary).toMatch(/^(Seek help\. )+Seek…$/)
    expect(care?.summary.length).toBeLessThan(140)
    const emoji = backPain.rules.map((one) => ({ ...one, action: `${'a'.repeat(137)}😀😀` }))
    const [odd] = cardsOf({ ...harmless, 'saddle-numbness': 'yes' }, { ...backPain, rules: emoji })
    expect(odd?.summary).toBe(`${'a'.repeat(137)}…`)
  })

  it('lets no word of the knowledge base become markup', () => {
    const treatments = backPain.treatments.map((one) => ({ ...one, name: '<b>[x](javascript:y)' }))
    const [, suggestions] = cardsOf(harmless, { ...backPain, treatments })
    expect(suggestions?.detail).toContain(String.raw`**\<b\>\[x\](javascript:y)**`)
    expect(suggestions?.suggestions?.[0]?.label).toBe('<b>[x](javascript:y)')
  })

  it('has nothing but what CDS Hooks 2.0 knows and wants, whoever the reader is', () => {
    const engine = compile(knowledgeBase)
    for (const answers of seededReaders(knowledgeBase, 500)) {
      const { cards } = adviceCards(knowledgeBase, engine.advise(answers, today), { source })
      expect(cards.length).toBeGreaterThan(0)
      for (const card of cards) expect(misfits(card)).toEqual([])
    }
  })

  it('speaks in other phrases', () => {
    const phrases = { ...english, careLevel: { ...english.careLevel, emergency: 'Notruf!' } }
    const advice = compile(backPain).advise({ ...harmless, 'saddle-numbness': 'yes' }, today)
    const [care] = adviceCards(backPain, advice, { source, phrases }).cards
    expect(care?.summary).toBe('Notruf! cauda-equina')
    expect(care).not.toHaveProperty('links')
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['a  b\n# c', String.raw`a b \# c`],
    ['- a', String.raw`\- a`],
    ['1. a', String.raw`1\. a`],
    ['12) a', String.raw`12\) a`],
    ['5 to 10 (a-b)', '5 to 10 (a-b)'],
    ['*a* _b_ `c` <d> & ![e](f)', String.raw`\*a\* \_b\_ \`c\` \<d\> \& \!\[e\](f)`],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })
})

/** What a card must not be, by the standard. */
function misfits(card: Card): readonly string[] {
  const known = 'summary detail indicator source suggestions selectionBehavior links'.split(' ')
  const { summary, detail, indicator, suggestions, selectionBehavior, links = [] } = card
  const checks: Readonly<Record<string, boolean>> = {
    fields: Object.keys(card).every((key) => known.includes(key)),
    summary: summary.length > 0 && summary.length < 140,
    detail: detail === undefined || detail.length > 0,
    indicator: ['info', 'warning', 'critical'].includes(indicator),
    source: card.source.label.length > 0,
    selectionBehavior: (suggestions === undefined) === (selectionBehavior === undefined),
    links: links.every(({ url }) => URL.canParse(url)),
  }
  return Object.keys(checks).filter((name) => !checks[name])
}
