import type { BasePayload, Where } from 'payload'
import { findPlannedActs, isLate, type PlannedAct } from '../schedule/planned-acts'

/** Scheduled acts, told apart by what somebody must do. */
export type Schedule = {
  readonly planned: number
  readonly late: readonly PlannedAct[]
  readonly failed: readonly PlannedAct[]
}

export async function findSchedule(payload: BasePayload, now: Date): Promise<Schedule> {
  const acts = await findPlannedActs(payload)
  const late = acts.filter((act) => isLate(act, now))
  const failed = acts.filter(({ problem }) => problem !== null)
  return { planned: acts.length - late.length - failed.length, late, failed }
}

/** What readers sent and nobody has seen to. */
export type FromReaders = {
  readonly dangerous: number
  readonly comments: number
  readonly mistakes: number
}

export async function countFromReaders(payload: BasePayload): Promise<FromReaders> {
  const count = async (collection: 'comments' | 'feedback', where: Where) =>
    (await payload.count({ collection, where })).totalDocs
  const waiting: Where = { state: { equals: 'waiting' } }
  const [dangerous, comments, mistakes] = await Promise.all([
    count('comments', { and: [waiting, { speaksOfDanger: { equals: true } }] }),
    count('comments', waiting),
    count('feedback', { and: [{ about: { equals: 'mistake' } }, { state: { equals: 'new' } }] }),
  ])
  return { dangerous, comments, mistakes }
}
