import type { MutationReport, Survivor } from '@unknot/advice-engine/testkit'

type Fate = Survivor['toldApartBy']['kind']

const explanations: Readonly<Record<Fate, string>> = {
  nothing: 'Changes nothing: every reader gets the same advice with and without it.',
  'only-details':
    'Changes only what a case cannot expect, such as which of two reasons of the same urgency is named.',
  vignette: 'A case can notice it, and none does yet.',
  undecided: 'The search for a reader who is advised otherwise was given up.',
}

const inOrder: readonly Fate[] = ['vignette', 'undecided', 'only-details', 'nothing']

/** The mutation score of the corpus, and every mistake that its vignettes do not notice, explained. */
export function formatMutationReport(report: MutationReport, cases: number): string {
  const { mutants, noticed, unnoticeable, score, survivors } = report
  return [
    '# What the vignettes notice',
    '',
    'Written by `npm run mutate`. Do not edit it by hand.',
    '',
    `The knowledge base is changed by one small mistake at a time: ${mutants} mistakes. Only vignettes that name a row of`,
    `the evidence count (${cases} do). They notice ${noticed} mistakes; ${unnoticeable} cannot be noticed by any case.`,
    '',
    `**Mutation score: ${(score * 100).toFixed(1)} %** (noticed of those that can be noticed).`,
    ...inOrder.flatMap((fate) => listOf(survivors, fate)),
    '',
  ].join('\n')
}

function listOf(survivors: readonly Survivor[], fate: Fate): readonly string[] {
  const found = survivors.filter(({ toldApartBy }) => toldApartBy.kind === fate)
  if (found.length === 0) return []
  const lines = found.map(({ place, change }) => `- ${place}: ${change}`)
  return ['', `## ${explanations[fate]} (${found.length})`, '', ...lines]
}
