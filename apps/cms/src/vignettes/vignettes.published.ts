import { vignetteSchema, type Vignette } from '@unknot/content-schema'
import type { Vignette as PayloadVignette } from '../payload-types'
import { dateOf } from '../publishing/read-fields'
import { readWith } from '../publishing/read-with'
import type { Read } from '../rich-text/problem'

/** A patient case as the checks of a release read it. */
export function toVignette(row: Partial<PayloadVignette>): Read<Vignette> {
  const { stableId, name, others, answers, expect } = row
  return readWith(vignetteSchema, {
    id: stableId,
    name,
    today: dateOf(row.today),
    others,
    answers,
    expect,
  })
}
