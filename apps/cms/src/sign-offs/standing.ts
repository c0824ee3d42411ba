import type { TakeDown } from '../take-downs/take-down-row'
import type { Scope } from './decisions'
import type { SignOff } from './sign-off-row'

/** What was said of exactly this content, by people who did not write it, newest first. */
const wordsOn = (
  signOffs: readonly SignOff[],
  hash: string,
  changedBy: readonly string[],
): readonly SignOff[] =>
  signOffs
    .filter(({ contentHash, decision, reviewer }) => {
      const isOwn = reviewer !== null && changedBy.includes(reviewer)
      return contentHash === hash && decision !== 'review-asked' && !isOwn
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))

/** The newest clinical word on exactly this content, by somebody who did not write it. */
export const judgementOf = (
  signOffs: readonly SignOff[],
  hash: string,
  changedBy: readonly string[],
  scope: Scope = 'clinical',
): SignOff | null =>
  wordsOn(signOffs, hash, changedBy).find((signOff) => signOff.scope === scope) ?? null

/**
 * Whether this content may be published: a clinical reviewer who did not write it signed it off, and no editorial
 * reviewer still waits for changes. A change of one word makes every sign-off void.
 */
export const isSignedOff = (
  signOffs: readonly SignOff[],
  hash: string,
  changedBy: readonly string[],
): boolean =>
  judgementOf(signOffs, hash, changedBy)?.decision === 'approved' &&
  judgementOf(signOffs, hash, changedBy, 'editorial')?.decision !== 'changes-asked'

/** Sign-offs that count: what was vouched for before a page was taken down does not bring it back. */
export const countedSignOffs = (
  signOffs: readonly SignOff[],
  takeDown: TakeDown | null,
): readonly SignOff[] =>
  takeDown === null ? signOffs : signOffs.filter(({ at }) => at > takeDown.at)

/** Where a document stands on its way to readers. */
export type Standing =
  /** It cannot be published as it is, so it cannot be signed off. */
  | { readonly kind: 'incomplete'; readonly problems: readonly string[] }
  /** It could be reviewed; nobody has asked for that yet. */
  | { readonly kind: 'drafting' }
  | { readonly kind: 'in-review' }
  | { readonly kind: 'changes-asked'; readonly signOff: SignOff }
  | { readonly kind: 'approved'; readonly signOff: SignOff }
  | { readonly kind: 'scheduled'; readonly signOff: SignOff; readonly at: string }
  /** Readers see this very version; signed off by somebody, or put in by the CMS itself. */
  | { readonly kind: 'live'; readonly signOff: SignOff | null }
  /** Live, and past the day on which the whole of it was to be read again. */
  | { readonly kind: 'review-due'; readonly signOff: SignOff | null; readonly since: string }
  /** At its address, below a notice that says why nobody should follow it. */
  | { readonly kind: 'withdrawn'; readonly signOff: SignOff | null; readonly takeDown: TakeDown }

export type StandingFacts = {
  readonly isLive: boolean
  readonly hash: string | null
  readonly problems: readonly string[]
  readonly signOffs: readonly SignOff[]
  readonly changedBy: readonly string[]
  /** ISO date of the next review; null where none is set. */
  readonly nextReviewDue: string | null
  /** ISO date and time at which it will be published; null where that is not planned. */
  readonly publishAt: string | null
  /** How the page was taken down, as long as it is. */
  readonly takeDown: TakeDown | null
  /** ISO date. */
  readonly today: string
}

export function standingOf(facts: StandingFacts): Standing {
  const { hash, changedBy, takeDown, publishAt } = facts
  if (hash === null) return { kind: 'incomplete', problems: facts.problems }
  const signOffs = countedSignOffs(facts.signOffs, takeDown)
  const signOff = judgementOf(signOffs, hash, changedBy)
  if (facts.isLive) return standingWhileLive(facts, approval(signOff))
  const open = [signOff, judgementOf(signOffs, hash, changedBy, 'editorial')].find(
    (word) => word?.decision === 'changes-asked',
  )
  if (open) return { kind: 'changes-asked', signOff: open }
  if (signOff === null) {
    const isAsked = signOffs.some(
      ({ contentHash, decision }) => contentHash === hash && decision === 'review-asked',
    )
    return { kind: isAsked ? 'in-review' : 'drafting' }
  }
  return publishAt === null
    ? { kind: 'approved', signOff }
    : { kind: 'scheduled', signOff, at: publishAt }
}

function standingWhileLive(
  { takeDown, nextReviewDue, today }: StandingFacts,
  signOff: SignOff | null,
): Standing {
  if (takeDown?.how === 'withdrawn') return { kind: 'withdrawn', signOff, takeDown }
  return nextReviewDue !== null && nextReviewDue <= today
    ? { kind: 'review-due', signOff, since: nextReviewDue }
    : { kind: 'live', signOff }
}

const approval = (signOff: SignOff | null): SignOff | null =>
  signOff?.decision === 'approved' ? signOff : null
