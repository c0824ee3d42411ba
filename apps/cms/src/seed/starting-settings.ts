import type { Settings } from '@unknot/content-schema'

/** What the site shows everywhere, until somebody changes it. The numbers are those of the head of the evidence file. */
export const startingSettings = {
  defaultCountry: 'GB',
  countries: [
    { code: 'GB', name: 'United Kingdom', emergencyNumber: '999', urgentNumber: '111' },
    { code: 'EU', name: 'European Union', emergencyNumber: '112', urgentNumber: null },
    { code: 'US', name: 'United States', emergencyNumber: '911', urgentNumber: null },
    { code: 'AU', name: 'Australia', emergencyNumber: '000', urgentNumber: null },
  ],
  navigation: [
    { label: 'What could help you', path: '/advice' },
    { label: 'Conditions', path: '/conditions' },
    { label: 'Treatments', path: '/treatments' },
    { label: 'Exercises', path: '/exercises' },
    { label: 'Articles', path: '/articles' },
    { label: 'Fact checks', path: '/fact-checks' },
  ],
} satisfies Omit<Settings, 'kind'>
