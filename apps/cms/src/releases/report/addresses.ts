import type { BasePayload } from 'payload'
import { z } from 'zod'
import { addressOf } from '../../dashboard/list-address'
import type { ChecksReport, DocumentChange, Subject } from '../checks-report'

const collections = ['rules', 'questions', 'treatments', 'references', 'vignettes'] as const
type Linked = (typeof collections)[number]

/** Where a document is edited, by its stable id; undefined for what is no document. */
export type AddressOf = (collection: string, stableId: string) => string | undefined

/** Addresses of every document that a report names. */
export async function findAddresses(
  payload: BasePayload,
  report: Pick<ChecksReport, 'properties' | 'vignettes' | 'coverage' | 'changes'>,
): Promise<AddressOf> {
  const named = namesIn(report)
  const found = await Promise.all(
    collections.map((collection) => addressesIn(payload, collection, named[collection])),
  )
  const addresses = new Map<string, string>(found.flat())
  return (collection, stableId) => addresses.get(`${collection} ${stableId}`)
}

/** Addresses of the documents that changed. */
export const addressesOfChanges = (payload: BasePayload, documents: readonly DocumentChange[]) =>
  findAddresses(payload, { ...nothing, changes: { ...noChanges, documents: [...documents] } })

const noChanges = {
  since: 0,
  hash: '',
  outcome: 'equal' as const,
  affected: [],
  undecided: [],
  sheets: { tried: 0, changed: 0, lessUrgent: 0, moreUrgent: 0 },
}
const nothing = {
  properties: [],
  vignettes: { passed: 0, failed: [], fingerprints: {}, changes: null },
  coverage: { untriedRules: [], rulesWithoutNearMiss: [], untriedContraindications: [] },
}

/** The collection that holds what a finding is about. */
export const collectionOf = (subject: Subject): string => `${subject.kind}s`

function namesIn({
  properties,
  vignettes,
  coverage,
  changes,
}: Parameters<typeof findAddresses>[1]): Record<Linked, readonly string[]> {
  const subjects = properties.flatMap(({ findings, undecided }) => [
    ...findings.map(({ subject }) => subject),
    ...undecided,
  ])
  const named = (collection: Linked) => [
    ...subjects.flatMap((one) => (collectionOf(one) === collection ? [one.id] : [])),
    ...(changes?.documents ?? []).flatMap(({ noun, id }) => (noun === collection ? [id] : [])),
  ]
  const { untriedRules, rulesWithoutNearMiss, untriedContraindications } = coverage
  return {
    rules: [
      ...named('rules'),
      ...vignettes.failed.flatMap(({ rules }) => rules),
      ...untriedRules,
      ...rulesWithoutNearMiss,
    ],
    questions: named('questions'),
    treatments: [
      ...named('treatments'),
      ...untriedContraindications.map((one) => one.split(': ')[0] ?? ''),
    ],
    references: named('references'),
    vignettes: [
      ...vignettes.failed.map(({ id }) => id),
      ...(vignettes.changes?.added ?? []),
      ...(vignettes.changes?.changed ?? []),
    ],
  }
}

const rowsSchema = z.array(z.object({ id: z.string(), stableId: z.string() }))

async function addressesIn(payload: BasePayload, collection: Linked, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { stableId: { in: [...new Set(ids)] } },
    select: { stableId: true },
    depth: 0,
    pagination: false,
  })
  return rowsSchema
    .parse(docs)
    .map(
      ({ id, stableId }) =>
        [
          `${collection} ${stableId}`,
          addressOf(payload, `/collections/${collection}/${id}`),
        ] as const,
    )
}
