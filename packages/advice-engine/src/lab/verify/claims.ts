import type { Formula } from '../logic/formula.js'
import { findReader } from '../readers/find-reader.js'
import type { Model } from '../readers/model.js'
import type { Finding, PropertyId, Subject } from './report.js'

/** One statement about all readers. */
export type Claim = {
  /** `nobody`: there is no reader of whom all these are true. `somebody`: there is one. */
  readonly that: 'nobody' | 'somebody'
  readonly all: readonly Formula[]
  /** Claims on one subject that make one finding at most: with each of these lists in turn. */
  readonly either?: readonly (readonly Formula[])[]
  readonly subject: Subject
  /** Tells claims on one subject apart. */
  readonly part?: string
  /** What is wrong when the claim does not hold. */
  readonly sentence: string
}

/** What came of a list of claims. */
export type Checked = {
  readonly claims: number
  readonly findings: readonly Finding[]
  readonly undecided: readonly Subject[]
}

/** Decides claims that there are readers: often one reader will do for all. */
export function checkAtOnce(model: Model, claims: readonly Claim[]): Checked {
  const all = claims.flatMap((claim) => claim.all)
  return claims.length > 1 && model.theory.find(all).outcome === 'found'
    ? { claims: claims.length, findings: [], undecided: [] }
    : check(model, claims)
}

/** Decides each claim. */
export function check(model: Model, claims: readonly Claim[]): Checked {
  const findings: Finding[] = []
  const undecided: Subject[] = []
  for (const claim of claims) {
    const result = decide(model, claim)
    if (result === 'undecided') undecided.push(claim.subject)
    else if (result !== null) findings.push(result)
  }
  return { claims: claims.length, findings, undecided }
}

/** Null when the claim holds. */
function decide(model: Model, claim: Claim): Finding | 'undecided' | null {
  let isUndecided = false
  for (const more of claim.either ?? [[]]) {
    const all = [...claim.all, ...more]
    const found = model.theory.find(all)
    if (found.outcome === 'unknown') isUndecided = true
    else if (found.outcome === 'found' && claim.that === 'nobody') {
      return finding(claim, findReader(model, all, found.isTrue))
    } else if (found.outcome === 'impossible' && claim.that === 'somebody') {
      return finding(claim, null)
    }
  }
  return isUndecided ? 'undecided' : null
}

/** All that came of several lists. */
export function together(all: readonly Checked[]): Checked {
  return {
    claims: all.reduce((sum, { claims }) => sum + claims, 0),
    findings: all.flatMap(({ findings }) => findings),
    undecided: all.flatMap(({ undecided }) => undecided),
  }
}

/** What to look at for one property. */
export type Property = {
  readonly id: PropertyId
  readonly says: string
  readonly isSafety: boolean
  readonly check: (model: Model, options: { readonly mostScreens: number }) => Checked
}

function finding({ subject, part, sentence }: Claim, reader: Finding['reader']): Finding {
  return { key: keyOf(subject, part), subject, sentence, reader }
}

/** Stable: kind, id and part. */
export function keyOf({ kind, id }: Subject, part?: string): string {
  return [kind, id, ...(part === undefined ? [] : [part])].join(' ')
}
