import { careLevels, type CareLevel, type Rule } from '@unknot/content-schema'

/** Danger signs of one care level. */
export type SignsOfLevel = { readonly careLevel: CareLevel; readonly signs: readonly string[] }

/** Signs of these rules, most urgent level first; within a level in the order given. */
export const byCareLevel = (rules: readonly Rule[]): SignsOfLevel[] =>
  careLevels
    .map((careLevel) => ({
      careLevel,
      signs: [
        ...new Set(rules.filter((rule) => rule.careLevel === careLevel).map(({ sign }) => sign)),
      ],
    }))
    .filter(({ signs }) => signs.length > 0)
