import { releaseManifestExamples } from '../release/release.examples.js'
import type { Manifest } from './manifest.schema.js'

/** Manifests: one with an address of each status, and that of a CMS that has published nothing. */
export const manifestExamples = {
  full: {
    schemaVersion: 1,
    sequence: 42,
    entries: [
      {
        status: 'live',
        path: '/treatments/heat',
        kind: 'treatment',
        id: 'heat',
        version: '6f1c2d9e',
      },
      {
        status: 'gone',
        path: '/articles/posture-myths',
        explanation: 'What it said is now in other articles.',
      },
      { status: 'redirect', path: '/articles/warmth', to: '/articles/heat-and-cold' },
      {
        status: 'withdrawn',
        path: '/treatments/back-belt',
        kind: 'treatment',
        id: 'back-belt',
        version: '0b7a51c3',
        explanation: 'Its main source was withdrawn.',
      },
    ],
    count: 4,
    release: releaseManifestExamples.full.hash,
    settingsVersion: '1',
  },
  minimal: {
    schemaVersion: 1,
    sequence: 0,
    entries: [],
    count: 0,
    release: null,
    settingsVersion: '0',
  },
} satisfies Record<string, Manifest>
