import type { Country } from './country.schema.js'
import type { Settings } from './settings.schema.js'

const unitedKingdom = {
  code: 'GB',
  name: 'United Kingdom',
  emergencyNumber: '999',
  urgentNumber: '111',
  services: {
    doctor: 'GP',
    outOfHours: 'out-of-hours service',
    emergencyDepartment: 'A&E',
    physiotherapist: 'physiotherapist',
  },
  medicines: [],
} satisfies Country

const unitedStates = {
  code: 'US',
  name: 'United States',
  emergencyNumber: '911',
  urgentNumber: null,
  services: {
    doctor: 'primary care doctor',
    outOfHours: 'urgent care clinic',
    emergencyDepartment: 'emergency room',
    physiotherapist: 'physical therapist',
  },
  medicines: [{ ours: 'paracetamol', theirs: 'acetaminophen' }],
} satisfies Country

const somewhereElse = {
  code: 'ZZ',
  name: 'Somewhere else',
  emergencyNumber: null,
  urgentNumber: null,
  services: {
    doctor: 'doctor',
    outOfHours: 'out-of-hours service',
    emergencyDepartment: 'emergency department',
    physiotherapist: 'physiotherapist',
  },
  medicines: [],
} satisfies Country

/** Settings of the site. The numbers are those of the evidence file. */
export const settingsExamples = {
  full: {
    kind: 'settings',
    defaultCountry: 'GB',
    countries: [unitedKingdom, unitedStates, somewhereElse],
    navigation: [
      { label: 'Treatments', path: '/treatments' },
      { label: 'Get advice', path: '/advice' },
    ],
  },
  minimal: {
    kind: 'settings',
    defaultCountry: 'ZZ',
    countries: [somewhereElse],
    navigation: [],
  },
} satisfies Record<string, Settings>
