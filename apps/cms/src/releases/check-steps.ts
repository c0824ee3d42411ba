/** What the checks do, in order, in the words of an editor. */
export const checkSteps = [
  { id: 'read', label: 'Read every question, rule and treatment as the engine does' },
  { id: 'prove', label: 'Prove the safety rules for every reader there can be' },
  { id: 'tidy', label: 'Look for rules that nobody meets, and rules that say the same' },
  { id: 'vignettes', label: 'Give every patient case its advice' },
  { id: 'coverage', label: 'See which rules no patient case tries out' },
  { id: 'compare', label: 'Compare with the live release, over every reader and 10,000 sheets' },
] as const
export type CheckStep = (typeof checkSteps)[number]['id']
export const checkStepIds = checkSteps.map(({ id }) => id)
