/** What can be said of a document. `review-asked` is said by whoever wrote it, the others by a reviewer. */
export const decisions = ['approved', 'changes-asked', 'review-asked'] as const
export type Decision = (typeof decisions)[number]

export const decisionLabels = {
  approved: 'Signed off',
  'changes-asked': 'Changes asked for',
  'review-asked': 'Review asked for',
} as const satisfies Record<Decision, string>

/** What a reviewer vouches for. */
export const scopes = ['clinical', 'editorial'] as const
export type Scope = (typeof scopes)[number]

export const scopeLabels = {
  clinical: 'Clinical: what it says is right and safe',
  editorial: 'Editorial: it is plain, complete and in its place',
} as const satisfies Record<Scope, string>

export const longestNote = 2000
