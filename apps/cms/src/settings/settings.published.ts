import { settingsSchema, type Settings } from '@unknot/content-schema'
import type { BasePayload } from 'payload'
import type { Setting as PayloadSettings } from '../payload-types'
import { orNull } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'

type CountryRow = NonNullable<PayloadSettings['countries']>[number]

/** What the site shows everywhere. */
export function toSettings({
  defaultCountry,
  countries,
  navigation,
}: Partial<PayloadSettings>): Read<Settings> {
  return readWith(settingsSchema, {
    kind: 'settings',
    defaultCountry,
    countries: (countries ?? []).map(toCountry),
    navigation: (navigation ?? []).map(({ label, path }) => ({ label, path })),
  })
}

const toCountry = (country: CountryRow) => ({
  code: country.code,
  name: country.name,
  emergencyNumber: orNull(country.emergencyNumber),
  urgentNumber: orNull(country.urgentNumber),
  services: toServices(country.services),
  medicines: (country.medicines ?? []).map(({ ours, theirs }) => ({ ours, theirs })),
})

const toServices = (services: CountryRow['services']) => ({
  doctor: services?.doctor,
  outOfHours: services?.outOfHours,
  emergencyDepartment: services?.emergencyDepartment,
  physiotherapist: services?.physiotherapist,
})

/** Until somebody has saved the settings: the number that works in all of the European Union. */
const startingSettings: Settings = {
  kind: 'settings',
  defaultCountry: 'EU',
  countries: [
    {
      code: 'EU',
      name: 'European Union',
      emergencyNumber: '112',
      urgentNumber: null,
      services: {
        doctor: 'doctor',
        outOfHours: 'out-of-hours service',
        emergencyDepartment: 'emergency department',
        physiotherapist: 'physiotherapist',
      },
      medicines: [],
    },
  ],
  navigation: [],
}

/** The settings as they were last saved whole. */
export async function readSettings(payload: BasePayload): Promise<Settings> {
  const read = toSettings(await payload.findGlobal({ slug: 'settings', depth: 0 }))
  return read.outcome === 'ok' ? read.value : startingSettings
}
