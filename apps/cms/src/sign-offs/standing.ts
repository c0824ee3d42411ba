import type { SignOff } from './sign-off-row'

/** The newest word on exactly this content, by somebody who did not write it. */
export function judgementOf(
  signOffs: readonly SignOff[],
  hash: string,
  changedBy: readonly string[],
): SignOff | null {
  const [newest] = signOffs
    .filter(({ contentHash, reviewer }) => contentHash === hash && !isAmong(changedBy, reviewer))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return newest ?? null
}

const isAmong = (people: readonly string[], reviewer: string | null): boolean =>
  reviewer !== null && people.includes(reviewer)

/** Whether this content may be published: a change of one word makes every sign-off void. */
export const isSignedOff = (
  signOffs: readonly SignOff[],
  hash: string,
  changedBy: readonly string[],
): boolean => judgementOf(signOffs, hash, changedBy)?.decision === 'approved'

/** Where a document stands on its way to readers. */
export type Standing =
  /** It cannot be published as it is, so it cannot be signed off. */
  | { readonly kind: 'incomplete'; readonly problems: readonly string[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'changes-asked'; readonly signOff: SignOff }
  | { readonly kind: 'signed-off'; readonly signOff: SignOff }
  /** Readers see this very version; signed off by somebody, or put in by the CMS itself. */
  | { readonly kind: 'live'; readonly signOff: SignOff | null }

type Facts = {
  readonly isLive: boolean
  readonly hash: string | null
  readonly problems: readonly string[]
  readonly signOffs: readonly SignOff[]
  readonly changedBy: readonly string[]
}

export function standingOf({ isLive, hash, problems, signOffs, changedBy }: Facts): Standing {
  if (hash === null) return { kind: 'incomplete', problems }
  const signOff = judgementOf(signOffs, hash, changedBy)
  if (isLive) return { kind: 'live', signOff: signOff?.decision === 'approved' ? signOff : null }
  if (signOff === null) return { kind: 'waiting' }
  return { kind: signOff.decision === 'approved' ? 'signed-off' : 'changes-asked', signOff }
}
