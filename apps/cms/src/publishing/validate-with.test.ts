import { criterionSchema, idSchema } from '@unknot/content-schema'
import { describe, expect, it } from 'vitest'
import { validateWith } from './validate-with'

describe('a field that is judged by a schema', () => {
  it.each([null, undefined, ''])('may be empty for now: %s', (value) =>
    expect(validateWith(idSchema)(value)).toBe(true),
  )

  it('says what is wrong in the words of the schema', () => {
    expect(validateWith(idSchema)('upper-back')).toBe(true)
    expect(validateWith(idSchema)('Upper Back')).toContain('lower case letters')
  })

  it('says where in a criterion it is', () => {
    const broken = { kind: 'any', of: [{ kind: 'yes', question: 'fever' }, { kind: 'yes' }] }

    expect(validateWith(criterionSchema)(broken)).toContain('In of › 2 › question:')
  })
})
