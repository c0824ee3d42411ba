import type { RuleHit } from '@unknot/advice-engine'
import { careLevels, type Rule, type Vignette } from '@unknot/content-schema'
import type { Triage, TriageCase } from './triage.js'
import { vignetteKinds } from './vignette-kinds.js'

/** `vignette-report.md`: under-triage, over-triage with its reasons, and who the vignettes speak of. */
export function formatVignetteReport(
  { cases, failed, under, over, cautious }: Triage,
  rules: readonly Rule[],
): string {
  const vignettes = cases.map(({ vignette }) => vignette)
  const rowOf = new Map(rules.map(({ id, evidenceRow }) => [id, evidenceRow]))
  const lines = (some: readonly TriageCase[]) =>
    some.length === 0 ? ['None.'] : [...tableHead, ...some.map((one) => caseLine(one, rowOf))]
  return [
    '# What the vignettes say of the advice',
    '',
    'Written by `npm run generate` from `vignettes/`, `rules/` and the engine. Do not edit it by hand.',
    `${vignettes.length} vignettes: ${failed.length} fail, ${under.length} get too little care, ${over.length} too much.`,
    '',
    '## Care levels',
    '',
    '| Care level | Vignettes |',
    '|---|---|',
    ...careLevels.map(
      (level) => `| ${level} | ${cases.filter(({ given }) => given === level).length} |`,
    ),
    '',
    '## Readers that must not be forgotten',
    '',
    '| Kind | At least | Now |',
    '|---|---|---|',
    ...kindLines(vignettes),
    '',
    '## Under-triage',
    '',
    'Less urgent than the vignette expects, or than a rule from a guideline that its answers meet.',
    '',
    ...lines(under),
    '',
    '## Over-triage',
    '',
    'More urgent than the vignette expects.',
    '',
    ...lines(over),
    '',
    '## More urgent than guidelines alone',
    '',
    'Over-triage on purpose: the vignette expects it, and no guideline asks for it. Each line names the reason: a rule of',
    'usual practice with its clause, or a floor that the engine sets because a sign is there that no rule settles, or',
    'because the reader is not sure. Such a choice can only raise care.',
    '',
    ...lines(cautious),
    '',
  ].join('\n')
}

const tableHead = ['| Vignette | Given | By guidelines | Why |', '|---|---|---|---|']

function caseLine(
  { vignette, given, byGuideline, reasons }: TriageCase,
  rowOf: ReadonlyMap<string, string>,
): string {
  const why = reasons.map((hit) => describeReason(hit, rowOf)).join(' ')
  return `| \`${vignette.id}\` | ${given} | ${byGuideline} | ${why} |`
}

function describeReason(hit: RuleHit, rowOf: ReadonlyMap<string, string>): string {
  const { id, rule, source, basis, because } = hit
  const signs = because.map(({ question }) => `\`${question}\``).join(', ')
  if (source === 'rule') {
    const note = basis.kind === 'convention' ? basis.note : 'From a guideline.'
    return `Rule \`${id}\` (${rowOf.get(id) ?? 'no row'}): ${lowerFirst(note)}`
  }
  if (id === 'danger-sign') return `${signs}: a danger sign that no rule settles (D70).`
  if (rule === undefined) return `Not sure of ${signs}: a danger sign (design of the engine, D70).`
  return `Not sure of ${signs}: rule \`${rule}\` (${rowOf.get(rule) ?? 'no row'}) cannot be ruled out.`
}

const lowerFirst = (sentence: string): string =>
  sentence.slice(0, 1).toLowerCase() + sentence.slice(1)

const kindLines = (vignettes: readonly Vignette[]): string[] =>
  vignetteKinds.map(
    ({ name, least, holds }) => `| ${name} | ${least} | ${vignettes.filter(holds).length} |`,
  )
