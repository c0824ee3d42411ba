import { describe, expect, it } from 'vitest'
import { questionExamples } from '../question/question.examples.js'
import { change, fieldsOf, problemsOf } from '../testing/schema-cases.js'
import { documentEnvelopeExamples } from './document.examples.js'
import { documentEnvelopeSchema, pageDocumentSchema } from './document.schema.js'

const { article } = documentEnvelopeExamples

describe('documentEnvelopeSchema', () => {
  it.each(Object.entries(documentEnvelopeExamples))('accepts the example "%s"', (_name, one) => {
    expect(problemsOf(documentEnvelopeSchema, one)).toEqual([])
  })

  it.each(fieldsOf(article))('asks for the field "%s"', (field) => {
    const input = change(article, field, undefined)
    expect(problemsOf(documentEnvelopeSchema, input)).toEqual([
      `${field}: This is missing. Fill it in.`,
    ])
  })

  it.each<[string, object, string]>([
    ['an empty version', { ...article, version: '' }, 'version: This is empty. Write something.'],
    [
      'a date without a time',
      { ...article, publishedAt: '2026-11-24' },
      'publishedAt: Use a date and time in UTC, such as 2026-11-24T10:00:00.000Z.',
    ],
    [
      'a field of the CMS',
      { ...article, updatedBy: 'x' },
      'There is no field "updatedBy" here. Remove it or correct its name.',
    ],
    [
      'a mistake in the document',
      change(article, 'document.title', '') ?? {},
      'document.title: This is empty. Write something.',
    ],
  ])('refuses %s', (_name, input, words) => {
    expect(problemsOf(documentEnvelopeSchema, input)).toEqual([words])
  })
})

describe('pageDocumentSchema', () => {
  it('refuses a noun that has no page of its own', () => {
    expect(problemsOf(pageDocumentSchema, questionExamples.number)).toEqual([
      'kind: Expected kind to be one of "article", "treatment", "condition", "exercise", "muscle", "glossary-term", "fact-check", "reference".',
    ])
  })
})
