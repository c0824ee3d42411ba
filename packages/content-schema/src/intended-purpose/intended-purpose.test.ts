import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeApi } from '../public-api/openapi.js'
import { intendedPurpose } from './intended-purpose.js'

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

it('stands in the README of the engine as it is', () => {
  const readme = join(import.meta.dirname, '../../../advice-engine/README.md')

  expect(oneLine(readFileSync(readme, 'utf8'))).toContain(intendedPurpose.inOneSentence)
})

it('stands in the description of the public API as it is', () => {
  expect(describeApi('http://localhost:3001').info.description).toContain(
    intendedPurpose.inOneSentence,
  )
})
