import type { ChecksReport } from './checks-report'

/** Why a step was not taken, and what to do. */
export type Refusal = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 503
  /** Stable: section/reason. */
  readonly code: string
  readonly message: string
  /** What the checks found, where that is the reason. */
  readonly report?: ChecksReport
}

export type Outcome<Value> =
  | { readonly outcome: 'ok'; readonly value: Value }
  | { readonly outcome: 'problem'; readonly problem: Refusal }

export const done = <Value>(value: Value): Outcome<Value> => ({ outcome: 'ok', value })

export const refused = (
  status: Refusal['status'],
  code: string,
  message: string,
): Outcome<never> => ({ outcome: 'problem', problem: { status, code, message } })
