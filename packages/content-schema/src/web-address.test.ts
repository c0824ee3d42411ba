import { describe, expect, it } from 'vitest'
import { problemsOf } from './testing/schema-cases.js'
import { webAddressSchema } from './web-address.js'

describe('webAddressSchema', () => {
  it.each([
    'https://www.nhs.uk/conditions/back-pain',
    'http://www.nhs.uk',
    'https://a.example/?b=c#d',
  ])('accepts %s', (address) => {
    expect(problemsOf(webAddressSchema, address)).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@a.example',
    '/treatments',
    'nhs.uk',
    '',
  ])('refuses "%s"', (address) => {
    expect(problemsOf(webAddressSchema, address)).toEqual([
      'Use a whole web address, such as https://www.nhs.uk/conditions/back-pain.',
    ])
  })
})
