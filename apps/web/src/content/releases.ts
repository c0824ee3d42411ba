import type { Rule, SealedRelease } from '@unknot/content-schema'
import { currentState } from './store'

/** The sealed release that is live; null before the first. Its seal was checked before it came here. */
export const liveRelease = (): SealedRelease | null => currentState()?.release ?? null

/** A rule of the live release. */
export const findRule = (id: string): Rule | null => currentState()?.rules.get(id) ?? null
