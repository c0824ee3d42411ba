import type { Condition } from '@unknot/content-schema'

/** Body site → ids of rules, those that most pages about that part name as danger signs first. */
export type SignsAt = Readonly<Record<string, readonly string[]>>

export function signsAt(conditions: readonly Condition[]): SignsAt {
  const sites = new Set(conditions.flatMap(({ bodySites }) => bodySites))
  return Object.fromEntries(
    [...sites].map((site) => {
      const named = conditions
        .filter(({ bodySites }) => bodySites.includes(site))
        .flatMap(({ dangerSigns }) => dangerSigns)
      return [site, byCount(named)]
    }),
  )
}

function byCount(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
}
