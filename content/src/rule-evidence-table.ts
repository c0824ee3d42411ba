import { spellOutScore, type Criterion } from '@unknot/advice-engine'
import { scores, type Basis, type Question, type Rule } from '@unknot/content-schema'
import { readEvidenceFields, type EvidenceField } from './evidence-fields.js'
import { readEvidenceClauses, type EvidenceClause } from './evidence-logic.js'
import { supersededClauses } from './superseded-clauses.js'

/** What the table is made of. */
export type TableSources = {
  /** Text of `evidence.md`. */
  readonly evidence: string
  readonly questions: readonly Question[]
  readonly rules: readonly Rule[]
}

/** The table that shows which rule stands for which clause, and which question for which field, in Markdown. */
export function formatRuleEvidenceTable({ evidence, questions, rules }: TableSources): string {
  const clauses = readEvidenceClauses(evidence, questions)
  const fields = readEvidenceFields(evidence)
  return [
    '# Rules and questions beside the evidence',
    '',
    'Written by `npm run generate` from `evidence.md`, `rules/` and `questions/`. Do not edit it by hand.',
    `${clauses.length} clauses, ${rules.length} rules, ${fields.length} fields, ${questions.length} questions.`,
    '',
    '## Danger signs: sections D1 and D4',
    '',
    '| Clause | Logic | Level | Rule | Care level | Basis |',
    '|---|---|---|---|---|---|',
    ...clauses.map((clause) => clauseRow(clause, rules)),
    '| D70 | any danger sign that no rule settles | L2 | built into the engine | soon | convention |',
    '',
    '## Fields: section G',
    '',
    '| Field | Question | Kind | Read by |',
    '|---|---|---|---|',
    ...fields.map((field) => fieldRow(field, questions, rules)),
    '',
  ].join('\n')
}

function clauseRow({ row, logic, level }: EvidenceClause, rules: readonly Rule[]): string {
  const found = rules.filter(({ evidenceRow }) => evidenceRow === row)
  const later = supersededClauses[row]
  const noRule = later === undefined ? '**unmapped**' : `none: ${later} says the same and wins`
  const ids = found.map(({ id }) => `\`${id}\``).join(', ') || noRule
  const careLevels = found.map(({ careLevel }) => careLevel).join(', ')
  const bases = found.map(({ basis }) => formatBasis(basis)).join('; ')
  return `| ${row} | \`${logic}\` | ${level} | ${ids} | ${careLevels} | ${bases} |`
}

const formatBasis = ({ kind, references }: Basis): string => [kind, ...references].join(' ')

function fieldRow(
  { field, isComputed }: EvidenceField,
  questions: readonly Question[],
  rules: readonly Rule[],
): string {
  const found = questions.filter(({ evidenceField }) => evidenceField === field)
  if (found.length === 0) {
    return `| ${field} | ${isComputed ? 'computed' : 'not asked: no rule reads it'} | | |`
  }
  const ids = found.map(({ id }) => `\`${id}\``).join(', ')
  const kinds = found.map(describeKind).join(', ')
  return `| ${field} | ${ids} | ${kinds} | ${readers(found, rules).join(' ') || 'treatments only'} |`
}

const describeKind = (question: Question): string =>
  question.kind === 'yes-no' ? question.role : question.kind

/** Clauses whose rule reads one of these questions. A danger sign is also read by D70. */
function readers(questions: readonly Question[], rules: readonly Rule[]): string[] {
  const ids = new Set(questions.map(({ id }) => id))
  const rows = rules
    .filter(({ when }) => questionsOf(when).some((id) => ids.has(id)))
    .map(({ evidenceRow }) => evidenceRow)
    .toSorted()
  const isSign = questions.some((one) => one.kind === 'yes-no' && one.role === 'danger-sign')
  return isSign ? [...rows, 'D70'] : rows
}

/** The questions that a criterion names, at any depth. */
export function questionsOf(criterion: Criterion): string[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap(questionsOf)
    case 'not':
      return questionsOf(criterion.criterion)
    case 'score':
      return questionsOf(spellOutScore(criterion, scores))
    case 'any-danger-sign':
      return []
    case 'yes':
    case 'one-of':
    case 'has':
    case 'between':
      return [criterion.question]
  }
}
