import { z } from 'zod'
import { pathSchema } from '../publishing/path.schema.js'
import { countrySchema } from './country.schema.js'

/** The style sheet of the site can tell so many countries apart. */
const mostCountries = 12

/** Settings of the whole site. */
export const settingsSchema = z
  .strictObject({
    kind: z.literal('settings'),
    /** Code of one of `countries`; shown to readers who have chosen none. */
    defaultCountry: z.string(),
    countries: z.array(countrySchema).min(1).max(mostCountries),
    /** Links of the page head, in order. */
    navigation: z.array(z.strictObject({ label: z.string().min(1).max(40), path: pathSchema })),
  })
  .check(({ value: { countries, defaultCountry }, issues }) => {
    const codes = countries.map(({ code }) => code)
    codes.forEach((code, place) => {
      if (codes.indexOf(code) === place) return
      const message = `"${code}" stands here twice. Leave each country in once.`
      issues.push({ code: 'custom', input: code, path: ['countries', place, 'code'], message })
    })
    if (codes.includes(defaultCountry)) return
    const message = `"${defaultCountry}" is none of the countries. Use one of: ${codes.join(', ')}.`
    issues.push({ code: 'custom', input: defaultCountry, path: ['defaultCountry'], message })
  })
export type Settings = z.infer<typeof settingsSchema>
