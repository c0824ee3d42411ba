/**
 * Clauses that say of the same readers what a later clause says more urgently, with that clause: "later rows win"
 * (`evidence.md`, D4). They have no rule, so that nobody is told two care levels for one answer.
 */
export const supersededClauses: Readonly<Record<string, string>> = { 'D40.1': 'D68.1' }
