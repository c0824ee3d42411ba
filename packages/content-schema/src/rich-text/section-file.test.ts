import { describe, expect, it } from 'vitest'
import { problemsOf } from '../testing/schema-cases.js'
import { sectionExamples } from './rich-text.examples.js'
import { expandSection, NotationError, sectionFileSchema, toSectionFile } from './section-file.js'

const { evidence, practical } = sectionExamples

describe('sectionFileSchema', () => {
  it.each([evidence, practical])('accepts the example "$id" as a file', (section) => {
    expect(problemsOf(sectionFileSchema, toSectionFile(section))).toEqual([])
  })

  it.each<[string, object, string]>([
    ['a section of nothing', { ...toSectionFile(evidence), blocks: [] }, 'blocks: Add at least 1.'],
    [
      'an empty text',
      { ...toSectionFile(evidence), blocks: [{ kind: 'paragraph', text: '' }] },
      'blocks.0.text: This is empty. Write something.',
    ],
    [
      'a tree where a text belongs',
      { ...toSectionFile(evidence), blocks: [{ kind: 'paragraph', text: 'x', content: [] }] },
      'blocks.0: There is no field "content" here. Remove it or correct its name.',
    ],
  ])('refuses %s', (_name, input, words) => {
    expect(problemsOf(sectionFileSchema, input)).toEqual([words])
  })
})

describe('expandSection', () => {
  it.each([evidence, practical])('gives back the section "$id"', (section) => {
    expect(expandSection(toSectionFile(section))).toEqual(section)
  })

  it('names the text that it cannot read', () => {
    const file = {
      ...toSectionFile(evidence),
      blocks: [{ kind: 'quote', text: 'See [x](y).' } as const],
    }
    expect(() => expandSection(file)).toThrow(NotationError)
    expect(() => expandSection(file)).toThrow(
      /"\[x\]\(y\)" is not understood.* In: See \[x\]\(y\)\./,
    )
  })
})
