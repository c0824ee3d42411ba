import { ruleSchema, type Rule } from '@unknot/content-schema'
import type { Rule as PayloadRule } from '../payload-types'
import { dateOf, filled, readBasis } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'
import type { Resolve } from '../rich-text/resolve'

/** A rule as the engine reads it. */
export function toRule(row: Partial<PayloadRule>, resolve: Resolve): Read<Rule> {
  const { stableId, evidenceRow, title, sign, when, careLevel } = row
  return readWith(
    ruleSchema,
    {
      id: stableId,
      evidenceRow,
      title,
      sign,
      when,
      careLevel,
      action: filled(row.action),
      lastReviewed: dateOf(row.lastReviewed),
      nextReviewDue: dateOf(row.nextReviewDue),
    },
    { basis: readBasis(row.basis, resolve, ['basis']) },
  )
}
