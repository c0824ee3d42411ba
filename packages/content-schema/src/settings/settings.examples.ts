import type { Settings } from './settings.schema.js'

/** Settings of the site. The numbers are those of the evidence file. */
export const settingsExamples = {
  full: {
    kind: 'settings',
    defaultCountry: 'GB',
    countries: [
      { code: 'GB', name: 'United Kingdom', emergencyNumber: '999', urgentNumber: '111' },
      { code: 'EU', name: 'European Union', emergencyNumber: '112', urgentNumber: null },
    ],
    navigation: [
      { label: 'Treatments', path: '/treatments' },
      { label: 'Get advice', path: '/advice' },
    ],
  },
  minimal: {
    kind: 'settings',
    defaultCountry: 'EU',
    countries: [{ code: 'EU', name: 'European Union', emergencyNumber: '112', urgentNumber: null }],
    navigation: [],
  },
} satisfies Record<string, Settings>
