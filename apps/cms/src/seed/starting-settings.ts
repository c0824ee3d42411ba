import type { Country, Settings } from '@unknot/content-schema'

const british = {
  doctor: 'GP',
  outOfHours: 'out-of-hours service',
  emergencyDepartment: 'emergency department',
  physiotherapist: 'physiotherapist',
} satisfies Country['services']

/** Where the texts of the corpus need no other word. */
const noOtherNames = { urgentNumber: null, medicines: [] }

/**
 * What the site shows everywhere, until somebody changes it. The numbers are those of the head of the evidence file; it
 * names none for urgent advice outside the United Kingdom, and none at all for other countries. Words for services are
 * everyday words, those for medicines the names that are in use there.
 */
export const startingSettings = {
  defaultCountry: 'GB',
  countries: [
    {
      ...noOtherNames,
      code: 'GB',
      name: 'United Kingdom',
      emergencyNumber: '999',
      urgentNumber: '111',
      services: { ...british, emergencyDepartment: 'A&E' },
    },
    {
      ...noOtherNames,
      code: 'EU',
      name: 'Ireland and the European Union',
      emergencyNumber: '112',
      services: british,
    },
    {
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
      medicines: [
        { ours: 'paracetamol', theirs: 'acetaminophen' },
        { ours: 'ciclosporin', theirs: 'cyclosporine' },
      ],
    },
    {
      ...noOtherNames,
      code: 'AU',
      name: 'Australia',
      emergencyNumber: '000',
      services: { ...british, outOfHours: 'after-hours service' },
    },
    {
      ...noOtherNames,
      code: 'ZZ',
      name: 'Somewhere else',
      emergencyNumber: null,
      services: { ...british, doctor: 'doctor' },
    },
  ],
  navigation: [
    { label: 'What could help you', path: '/advice' },
    { label: 'Conditions', path: '/conditions' },
    { label: 'Treatments', path: '/treatments' },
    { label: 'Exercises', path: '/exercises' },
    { label: 'Articles', path: '/articles' },
    { label: 'Fact checks', path: '/fact-checks' },
    { label: 'My plan', path: '/my-plan' },
  ],
} satisfies Omit<Settings, 'kind'>
