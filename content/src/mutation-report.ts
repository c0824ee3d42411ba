import type { MutationReport, Survivor } from '@unknot/advice-engine/testkit'

type Fate = Survivor['toldApartBy']['kind']

/** Place and change of a survivor → why no case of the evidence notices it. */
export type Explanations = Readonly<Record<string, string>>

const fates: Readonly<Record<Fate, string>> = {
  nothing: 'Changes nothing: every reader gets the same advice with and without it.',
  'only-details':
    'Changes only what a case cannot expect, such as which of two reasons of the same urgency is named.',
  vignette: 'Some reader is advised otherwise, and no row of the evidence asks for a case.',
  undecided: 'The search for a reader who is advised otherwise was given up.',
}

const inOrder: readonly Fate[] = ['vignette', 'undecided', 'only-details', 'nothing']

/** The mutation score of the corpus, and every mistake that its vignettes do not notice, explained. */
export function formatMutationReport(
  report: MutationReport,
  cases: number,
  explanations: Explanations,
): string {
  const { mutants, noticed, unnoticeable, score, survivors } = report
  return [
    '# What the vignettes notice',
    '',
    'Written by `npm run mutate`, with the reasons of `mutation-explanations.json`. Do not edit it by hand.',
    '',
    `The knowledge base is changed by one small mistake at a time: ${mutants} mistakes. Only vignettes that name a row of`,
    `the evidence count (${cases} do). They notice ${noticed} mistakes; ${unnoticeable} cannot be noticed by any case.`,
    '',
    `**Mutation score: ${(score * 100).toFixed(1)} %** (noticed of those that can be noticed).`,
    ...inOrder.flatMap((fate) => listOf(survivors, fate, explanations)),
    '',
  ].join('\n')
}

/** Survivors that some reader could show and that nobody has explained, and explanations of none. */
export function unexplained(report: MutationReport, explanations: Explanations): readonly string[] {
  const shown = report.survivors
    .filter(({ toldApartBy: { kind } }) => kind === 'vignette' || kind === 'undecided')
    .map(nameOf)
  return [
    ...shown.filter((name) => explanations[name] === undefined),
    ...Object.keys(explanations).filter((name) => !shown.includes(name)),
  ]
}

function nameOf({ place, change }: Survivor): string {
  return `${place}: ${change}`
}

function listOf(
  survivors: readonly Survivor[],
  fate: Fate,
  explanations: Explanations,
): readonly string[] {
  const names = survivors.filter(({ toldApartBy }) => toldApartBy.kind === fate).map(nameOf)
  if (names.length === 0) return []
  const lines = names.map((name) =>
    explanations[name] === undefined ? `- ${name}` : `- ${name}. ${explanations[name]}`,
  )
  return ['', `## ${fates[fate]} (${names.length})`, '', ...lines]
}
