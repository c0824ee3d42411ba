import { describe, expect, it } from 'vitest'
import type { CareLevel } from '../care-level/care-level.schema.js'
import type { Block, Section } from '../rich-text/rich-text.schema.js'
import { expandSection, type SectionFile } from '../rich-text/section-file.js'
import { lintSections } from './lint-sections.js'

const section = (changes: Partial<SectionFile> = {}): Section =>
  expandSection({
    id: 'does-it-help',
    heading: 'Does it help?',
    nature: 'evidence',
    blocks: [{ kind: 'paragraph', text: 'A small, short relief in new low back pain. [@R44]' }],
    ...changes,
  })

const practical = (...blocks: SectionFile['blocks']): Section =>
  section({ id: 'how-to', heading: 'How to use warmth', nature: 'practical', blocks })

type BlockFile = SectionFile['blocks'][number]

const card = (careLevel: CareLevel, sign: string): BlockFile => ({
  kind: 'care-card',
  careLevel,
  items: [sign],
})

describe('lintSections', () => {
  it('finds nothing in cited evidence and plain instructions', () => {
    const howTo = practical({ kind: 'paragraph', text: 'Wrap the pad in a cloth.' })
    expect(lintSections([section(), howTo])).toEqual([])
  })

  it.each<[string, BlockFile, string, string]>([
    ['paragraph', { kind: 'paragraph', text: 'Warmth eases pain.' }, 'paragraph 1', 'paragraph'],
    ['quote', { kind: 'quote', text: 'Keep moving.' }, 'quote 1', 'quote'],
    ['care card', card('urgent', 'A fever.'), 'care card 1', 'care card'],
  ])('wants a citation in each %s of evidence', (_name, block, place, what) => {
    const [problem, ...others] = lintSections([section({ blocks: [block] })])

    expect(problem).toMatchObject({
      kind: 'missing-citation',
      place: ['sections', '1 “Does it help?”', place],
    })
    expect(problem?.message).toContain(`This ${what} cites no source`)
    expect(problem?.message).toContain('Add a citation')
    expect(others).toEqual([])
  })

  it('names the list item that lacks a citation, and only that', () => {
    const list: BlockFile = {
      kind: 'list',
      isOrdered: false,
      items: ['A small relief. [@R44]', 'It is safe.', 'Not in a flare. [@R24]'],
    }

    const problems = lintSections([section({ blocks: [list] })])

    expect(problems.map(({ place }) => place)).toEqual([
      ['sections', '1 “Does it help?”', 'list 1', 'entry 2'],
    ])
  })

  it('is content with one citation for all signs of a care card', () => {
    const signs: Block = expandBlock({
      kind: 'care-card',
      careLevel: 'emergency',
      items: ['Numbness between the legs.', 'New trouble with the bladder. [@R10]'],
    })
    expect(lintSections([{ ...section(), blocks: [signs] }])).toEqual([])
  })

  it('wants no citation in a practical section', () => {
    const list: BlockFile = {
      kind: 'list',
      isOrdered: true,
      items: ['Wrap it in a cloth.', 'Look at the skin.'],
    }
    expect(lintSections([practical(list)])).toEqual([])
  })

  it('marks a claim of effect in a practical section, cited or not', () => {
    const text = 'Wrap it in a cloth. Warmth **eases** pain. [@R44]'

    const problems = lintSections([section(), practical({ kind: 'paragraph', text })])

    expect(problems).toEqual([
      {
        kind: 'effect-claim',
        place: ['sections', '2 “How to use warmth”', 'paragraph 1'],
        text: 'Wrap it in a cloth. Warmth eases pain. ',
        marks: [{ start: 27, end: 37, words: 'eases pain' }],
        message:
          '“eases pain” speaks of an effect or its proof, and this section is practical. Move that to an evidence section and cite its source, or say only what to do.',
      },
    ])
  })

  it('reads the heading, the list items and the signs of a practical section too', () => {
    const blocks: BlockFile[] = [
      { kind: 'list', isOrdered: false, items: ['Stand up.', '20% of people stop.'] },
      card('self-care', 'Warmth helps.'),
    ]
    const heading = 'What cures a knot'

    const problems = lintSections([{ ...practical(...blocks), heading }])

    expect(problems.map(({ place }) => place.slice(2))).toEqual([
      ['heading'],
      ['list 1', 'entry 2'],
      ['care card 2', 'entry 1'],
    ])
  })

  it('lets evidence speak of effects', () => {
    const blocks: BlockFile[] = [
      { kind: 'paragraph', text: 'It was 1.06 points better on a scale of 0 to 5. [@R44]' },
    ]
    expect(lintSections([section({ blocks })])).toEqual([])
  })

  it('refuses an anchor that is taken', () => {
    const [problem, ...others] = lintSections([section(), section({ heading: 'And for a knot?' })])

    expect(problem).toMatchObject({
      kind: 'repeated-anchor',
      place: ['sections', '2 “And for a knot?”'],
      message: 'The anchor "does-it-help" is taken by section 1. Give this section another.',
    })
    expect(others).toEqual([])
  })

  it.each(['Does it help?', 'does it help', 'Does it  help!'])(
    'refuses the heading %s a second time',
    (heading) => {
      const [problem] = lintSections([section(), section({ id: 'second', heading })])
      expect(problem?.kind).toBe('repeated-heading')
      expect(problem?.message).toContain('Section 1 has the same heading')
    },
  )

  it('lets pass a heading that only begins the same', () => {
    expect(lintSections([section(), section({ id: 'b', heading: 'Does it help knots?' })])).toEqual(
      [],
    )
  })

  it('wants the most urgent care card first, across sections', () => {
    const later = section({
      id: 'now',
      heading: 'Call now',
      blocks: [card('emergency', 'Numb between the legs. [@R10]')],
    })
    const earlier = section({ blocks: [card('urgent', 'A fever. [@R11]')] })

    expect(lintSections([earlier, later])).toEqual([
      {
        kind: 'care-card-order',
        place: ['sections', '2 “Call now”', 'care card 1'],
        message:
          '“Call for emergency help now” stands below “Get help today”. Put the most urgent card first.',
      },
    ])
    expect(lintSections([later, earlier])).toEqual([])
  })

  it('lets two care cards of one level follow each other', () => {
    const blocks = [card('urgent', 'A fever. [@R11]'), card('urgent', 'A new lump. [@R11]')]
    expect(lintSections([section({ blocks })])).toEqual([])
  })
})

function expandBlock(block: BlockFile): Block {
  const [expanded] = section({ blocks: [block] }).blocks
  if (expanded === undefined) throw new Error('A section has at least one block.')
  return expanded
}
