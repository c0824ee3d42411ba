import type { Query } from '../database/session'

const seeded = `SELECT
  EXISTS (SELECT 1 FROM releases WHERE live_since IS NOT NULL) AS "hasRelease",
  EXISTS (SELECT 1 FROM editors) AS "hasEditors"`

/**
 * What a migrated database has already. A release that went live is the last thing that seeding writes, and no release
 * is ever deleted: where there is one, all content is the editors' own.
 */
export async function findSeeded(
  query: Query,
): Promise<{ readonly hasRelease: boolean; readonly hasEditors: boolean }> {
  const [row] = await query(seeded)
  return { hasRelease: Boolean(row?.['hasRelease']), hasEditors: Boolean(row?.['hasEditors']) }
}
