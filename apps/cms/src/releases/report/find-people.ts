import type { BasePayload } from 'payload'
import type { ReleaseHistory } from '../history'

/** What to call the editors who moved a release. */
export async function findPeople(
  payload: BasePayload,
  history: ReleaseHistory,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(history.flatMap(({ by }) => (by === null ? [] : [by])))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'editors',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, email }) => [id, email]))
}
