import { findEffectClaims, lintSections } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { corpus, inlinesOf, leadOf, pages } from './starter-corpus.js'

const firstSentence = (summary: string): string => /^.+?[.](?= |$)/.exec(summary)?.[0] ?? summary

describe('texts', () => {
  it.each(pages.map((page) => [`${page.kind} ${page.id}`, page] as const))(
    'of the %s cite a source for all evidence, and claim nothing in practical words',
    (_name, { sections }) => {
      expect(lintSections(sections)).toEqual([])
    },
  )

  it.each(corpus.treatments.map(({ page }) => [page.id, page.howTo.steps] as const))(
    'of the steps of %s claim nothing',
    (_id, steps) => {
      expect(steps.flatMap(findEffectClaims)).toEqual([])
    },
  )

  it.each(corpus.exercises.map((exercise) => [exercise.id, exercise] as const))(
    'that say how to do %s claim nothing',
    (_id, { steps, dose, easier, harder, stopIf }) => {
      const texts = [...steps.map(({ text }) => text), dose.note, easier, harder, ...stopIf]
      expect(texts.flatMap((text) => findEffectClaims(text ?? ''))).toEqual([])
    },
  )

  it('give no percentage anywhere: figures stand as they were seen', () => {
    const words = pages.flatMap((page) => [
      leadOf(page),
      ...inlinesOf(page.sections).flatMap((inline) =>
        inline.kind === 'text' ? [inline.text] : [],
      ),
    ])
    expect(words.filter((text) => /\d\s?%|per ?cent/.test(text))).toEqual([])
  })

  it('promise no cure and no relief in seconds', () => {
    const summaries = pages.map(leadOf).join('\n')
    expect(summaries).not.toMatch(/\bcures?\b|guarantee|instant/i)
  })
})

describe('the first sentence about a treatment', () => {
  const told = corpus.treatments.map(({ facts, page }) => ({
    id: facts.id,
    rows: facts.evidence,
    sentence: firstSentence(page.summary),
  }))

  it.each(told.filter(({ rows }) => rows.some(({ guidelines }) => guidelines === 'against')))(
    'says of $id that guidelines advise against it',
    ({ sentence }) => {
      expect(sentence).toMatch(/^Guidelines advise against/)
    },
  )

  it.each(
    told.filter(({ rows }) =>
      rows.every(
        ({ effect, guidelines }) =>
          ['none', 'unknown'].includes(effect) && ['silent', 'mixed'].includes(guidelines),
      ),
    ),
  )('says of $id that there is no good evidence', ({ sentence }) => {
    expect(sentence).toMatch(/^No good evidence/)
  })

  it('does not say so of heat, which has some', () => {
    expect(told.find(({ id }) => id === 'heat')?.sentence).not.toMatch(/No good evidence|against/)
  })
})
