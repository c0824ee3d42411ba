/** Where a release stands. */
export const releaseStates = [
  'candidate',
  'refused',
  'checked',
  'signed-off',
  'sealed',
  'live',
  'superseded',
] as const
export type ReleaseState = (typeof releaseStates)[number]

/** What each state means, in the words of an editor. */
export const stateLabels = {
  candidate: 'Candidate: waits for its checks',
  refused: 'Refused: a check failed',
  checked: 'Checked: waits for a clinical reviewer',
  'signed-off': 'Signed off: ready to be sealed',
  sealed: 'Sealed: ready to go live',
  live: 'Live: readers see it',
  superseded: 'Was live before',
} as const satisfies Record<ReleaseState, string>

/** What can be done with a release. */
export const releaseSteps = ['check', 'sign-off', 'seal', 'make-live'] as const
export type ReleaseStep = (typeof releaseSteps)[number]

/** The states from which each step may be taken. */
const from = {
  check: ['candidate', 'refused', 'checked'],
  'sign-off': ['checked'],
  seal: ['signed-off'],
  'make-live': ['sealed', 'superseded'],
} as const satisfies Record<ReleaseStep, readonly ReleaseState[]>

export const canTake = (step: ReleaseStep, state: ReleaseState): boolean =>
  from[step].some((one) => one === state)

/** Who takes each step. */
export const rolesOf = {
  check: ['author', 'clinical-reviewer', 'publisher', 'admin'],
  'sign-off': ['clinical-reviewer'],
  seal: ['publisher', 'admin'],
  'make-live': ['publisher', 'admin'],
} as const satisfies Record<ReleaseStep, readonly string[]>

/** What stands on the button. */
export function labelOf(step: ReleaseStep, state: ReleaseState): string {
  switch (step) {
    case 'check':
      return state === 'candidate' ? 'Run the checks' : 'Run the checks again'
    case 'sign-off':
      return 'Sign it off'
    case 'seal':
      return 'Seal it'
    case 'make-live':
      return state === 'superseded' ? 'Go back to this release' : 'Make it live'
  }
}

/** Why a step cannot be taken now, and what to do. */
export function whyNot(step: ReleaseStep, state: ReleaseState): string {
  switch (state) {
    case 'candidate':
      return 'This release was not checked yet. Run the checks first.'
    case 'refused':
      return 'This release was refused by its checks. Correct what they found, publish it, and create a new candidate.'
    case 'checked':
      return 'This release is not signed off yet. A clinical reviewer other than its creator signs it off first.'
    case 'signed-off':
      return step === 'make-live'
        ? 'This release is not sealed yet. Seal it first.'
        : 'This release is signed off already. Seal it next, or create a new candidate.'
    case 'sealed':
      return 'This release is sealed and cannot change any more. Make it live, or create a new candidate.'
    case 'live':
      return 'This release is live already. To go back, make an earlier release live.'
    case 'superseded':
      return 'This release was live before and cannot change any more. It can be made live again.'
  }
}

/** What happens next, and who does it. */
export const nextAct = {
  candidate: 'Next: run the checks. Any editor may.',
  refused: 'Correct what the checks found, publish it, and create a new candidate.',
  checked: 'Next: a clinical reviewer who did not create this release signs it off.',
  'signed-off': 'Next: a publisher seals it, so that nobody can alter it unnoticed.',
  sealed: 'Next: a publisher makes it live. Then pages and advice both show it.',
  live: 'Pages and advice show this release.',
  superseded: 'A publisher can make this release live again.',
} as const satisfies Record<ReleaseState, string>
