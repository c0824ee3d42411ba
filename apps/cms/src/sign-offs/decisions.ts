/** What a clinical reviewer can say of a document. */
export const decisions = ['approved', 'changes-asked'] as const
export type Decision = (typeof decisions)[number]

export const decisionLabels = {
  approved: 'Signed off',
  'changes-asked': 'Changes asked for',
} as const satisfies Record<Decision, string>

export const longestNote = 2000
