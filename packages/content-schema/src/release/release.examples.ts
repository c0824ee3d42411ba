import type { ReleaseManifest } from './release.schema.js'

/** What two releases say of themselves. Both hashes are those of `knowledgeBaseExample`. */
export const releaseManifestExamples = {
  full: {
    schemaVersion: 1,
    number: 2,
    note: 'Heat is not suggested on numb skin.',
    sealedAt: '2026-11-24T10:00:00.000Z',
    hash: '81a1e542edce7858312160d3b7077287599aed071bb7ead7160ad15f6a1d0b48',
    isCheckedByClinician: false,
  },
  minimal: {
    schemaVersion: 1,
    number: 1,
    note: 'The first release.',
    sealedAt: '2026-11-24T09:00:00.000Z',
    hash: '81a1e542edce7858312160d3b7077287599aed071bb7ead7160ad15f6a1d0b48',
    isCheckedByClinician: false,
  },
} satisfies Record<string, ReleaseManifest>
