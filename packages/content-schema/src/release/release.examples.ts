import type { ReleaseManifest } from './release.schema.js'

/** What two releases say of themselves. Both hashes are those of `knowledgeBaseExample`. */
export const releaseManifestExamples = {
  full: {
    schemaVersion: 1,
    number: 2,
    note: 'Heat is not suggested on numb skin.',
    sealedAt: '2026-11-24T10:00:00.000Z',
    hash: 'd967d848be3ed5095b47fe4d8a069c9d46ce5d67d3c31a25c09ebb4fbe221d4e',
    isCheckedByClinician: false,
  },
  minimal: {
    schemaVersion: 1,
    number: 1,
    note: 'The first release.',
    sealedAt: '2026-11-24T09:00:00.000Z',
    hash: 'd967d848be3ed5095b47fe4d8a069c9d46ce5d67d3c31a25c09ebb4fbe221d4e',
    isCheckedByClinician: false,
  },
} satisfies Record<string, ReleaseManifest>
