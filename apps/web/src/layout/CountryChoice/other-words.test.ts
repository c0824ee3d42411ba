import { countrySchema } from '@unknot/content-schema'
import { settingsExamples } from '@unknot/content-schema/examples'
import { expect, it } from 'vitest'
import { otherWords } from './other-words'

it('names services and medicines that are called otherwise', () => {
  const { countries } = settingsExamples.full

  expect(countries.filter(({ code }) => code === 'US').map(otherWords)).toEqual([
    'Our texts say “GP” for primary care doctor, “emergency department” for emergency room, “physiotherapist” for physical therapist, “paracetamol” for acetaminophen.',
  ])
})

it('says nothing where all words are ours', () => {
  const [country] = settingsExamples.minimal.countries
  const services = { ...country?.services, doctor: 'GP' }

  expect(otherWords(countrySchema.parse({ ...country, services }))).toBeNull()
})
