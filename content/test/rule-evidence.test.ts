import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { criterionKey } from '../src/criterion-key.js'
import { readEvidenceFields } from '../src/evidence-fields.js'
import { EvidenceLogicError, parseLogic, readEvidenceClauses } from '../src/evidence-logic.js'
import { formatRuleEvidenceTable } from '../src/rule-evidence-table.js'
import { supersededClauses } from '../src/superseded-clauses.js'
import { corpus, evidence, folder } from './starter-corpus.js'

const { questions, rules } = corpus
const clauses = readEvidenceClauses(evidence, questions)
const standing = clauses.filter(({ row }) => !(row in supersededClauses))
const careLevels = {
  L0: 'emergency',
  L1: 'urgent',
  L2: 'soon',
  L3: 'routine',
  L4: 'self-care',
} as const

describe('danger-sign rules', () => {
  it.each(standing.map((clause) => [clause.row, clause] as const))(
    'hold clause %s once, with its logic and its level',
    (row, { when, level }) => {
      const found = rules.filter(({ evidenceRow }) => evidenceRow === row)
      expect(found.map((rule) => criterionKey(rule.when))).toEqual([criterionKey(when)])
      expect(found.map((rule) => rule.careLevel)).toEqual([careLevels[level]])
    },
  )

  it.each(Object.entries(supersededClauses))('leave out %s, for %s says the same', (row, later) => {
    const [clause, winner] = [row, later].map((one) => clauses.find((two) => two.row === one))
    if (clause === undefined || winner === undefined) return expect.fail('no such clause')
    expect(criterionKey(clause.when)).toBe(criterionKey(winner.when))
    expect(winner.level < clause.level && clauses.indexOf(winner) > clauses.indexOf(clause)).toBe(
      true,
    )
    expect(rules.filter(({ evidenceRow }) => evidenceRow === row)).toEqual([])
  })

  it('name no row that the evidence file does not have', () => {
    const known = new Set(clauses.map(({ row }) => row))
    expect(rules.filter(({ evidenceRow }) => !known.has(evidenceRow))).toEqual([])
  })

  it('stand for every row from D01 to D69; D70 is built into the engine', () => {
    const rows = new Set(rules.map(({ evidenceRow }) => evidenceRow.slice(0, 3)))
    const wanted = Array.from({ length: 69 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`)
    expect([...rows].toSorted()).toEqual(wanted)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s cites references of its row only',
    (_id, { evidenceRow, basis }) => {
      const cell = basisCell(evidenceRow)
      expect(basis.references.filter((reference) => !cell.includes(reference))).toEqual([])
    },
  )

  it.each(rules.filter(({ evidenceRow }) => !/R\d\d/.test(basisCell(evidenceRow))))(
    '$id is a convention, for its row names no source that was seen',
    ({ basis }) => {
      expect(basis.kind).toBe('convention')
    },
  )

  it.each(['D21.1', 'D24.1', 'D24.3', 'D28.1', 'D38.1', 'D43.1', 'D48.1', 'D59.2'])(
    'of clause %s is a convention, for the part of its row that it rests on was not checked',
    (row) => {
      expect(basisCell(row)).toMatch(/†|convention/)
      expect(rules.find(({ evidenceRow }) => evidenceRow === row)?.basis.kind).toBe('convention')
    },
  )

  it('are due for review within a year', () => {
    const late = rules.filter(({ nextReviewDue }) => nextReviewDue > '2027-11-24')
    expect(late).toEqual([])
  })
})

describe('questions', () => {
  it('ask for every field that the evidence file computes nothing from, or else no rule reads it', () => {
    const asked = new Set(questions.map(({ evidenceField }) => evidenceField))
    const unasked = readEvidenceFields(evidence)
      .filter(({ field, isComputed }) => !asked.has(field) && !isComputed)
      .map(({ field }) => field)
    expect(unasked).toEqual(['sex_at_birth', 'activity', 'sitting_hours', 'access', 'yf_job_low'])
  })

  it('ask for nothing that the evidence file does not name', () => {
    const fields = new Set(readEvidenceFields(evidence).map(({ field }) => field))
    expect(questions.filter(({ evidenceField }) => !fields.has(evidenceField))).toEqual([])
  })

  it.each(
    readEvidenceFields(evidence).flatMap(({ field, allowed }) => {
      const question = questions.find(({ evidenceField }) => evidenceField === field)
      return question !== undefined && 'options' in question && allowed.length > 0
        ? [[field, allowed, question.options.map(({ id }) => id)] as const]
        : []
    }),
  )('for %s offer the options of the evidence file', (_field, allowed, options) => {
    const builtIn = new Set(['unsure', 'not_asked', 'none', 'normal'])
    const wanted = allowed.filter((option) => !builtIn.has(option) || options.includes(option))
    expect(options.toSorted()).toEqual(wanted.map((one) => one.replaceAll('_', '-')).toSorted())
  })

  it.each([
    ['medicines', 'warfarin', 'anticoagulant'],
    ['medicines', 'low-dose-aspirin', 'antiplatelet'],
    ['health-history', 'spine-cancer', 'cancer-ever'],
    ['health-history', 'cancer-now', 'cancer-ever'],
    ['health-history', 'heart-failure-severe', 'heart-failure'],
    ['health-history', 'kidney-severe', 'kidney-disease'],
    ['health-history', 'liver-severe', 'liver-disease'],
    ['health-history', 'ulcer-active', 'ulcer-ever'],
  ])('of %s imply by %s also %s', (id, special, general) => {
    const question = questions.find((one) => one.id === id)
    const options = question !== undefined && 'options' in question ? question.options : []
    expect(options.find((option) => option.id === special)?.implies).toContain(general)
  })

  it('take three signs as modifiers, and every other sign of G2 as a danger sign', () => {
    const signs = questions.filter(({ evidenceField }) => evidenceField.startsWith('rf_'))
    const modifiers = signs.filter((sign) => sign.kind === 'yes-no' && sign.role === 'modifier')
    const dangerSigns = signs.filter(
      (sign) => sign.kind === 'yes-no' && sign.role === 'danger-sign',
    )
    expect(modifiers.map(({ evidenceField }) => evidenceField).toSorted()).toEqual([
      'rf_cannot_turn_neck',
      'rf_cough',
      'rf_tingle_limbs',
    ])
    expect(modifiers.length + dangerSigns.length).toBe(signs.length)
  })

  it('count "not sure whether it is a new kind of pain" as yes, and no other question so', () => {
    const asYes = questions.filter(
      (question) => question.kind === 'yes-no' && question.notSureCountsAs === 'yes',
    )
    expect(asYes.map(({ evidenceField }) => evidenceField)).toEqual(['new_kind'])
  })

  it('require the place, the duration and the age', () => {
    const required = questions.filter(({ isRequired }) => isRequired === true)
    expect(required.map(({ id }) => id).toSorted()).toEqual(['age', 'body-site', 'duration'])
  })
})

describe('parseLogic', () => {
  const fields = new Map(questions.map((question) => [question.evidenceField, question]))

  it.each([
    ['rf_fever AND', /Expected more/],
    ['any(rf_fever', /Expected more/],
    ['rf_fever rf_cough', /Expected/],
    ['rf_nothing', /No question asks for "rf_nothing"/],
    ['age ~ 3', /Expected/],
  ])('refuses "%s" with the place and what was expected', (logic, message) => {
    expect(() => parseLogic(logic, fields)).toThrow(EvidenceLogicError)
    expect(() => parseLogic(logic, fields)).toThrow(message)
  })
})

describe('the table of rules', () => {
  const table = formatRuleEvidenceTable({ evidence, questions, rules })

  it('leaves nothing unmapped', () => {
    expect(table).not.toContain('unmapped')
  })

  it('shows what is unmapped once a rule is gone', () => {
    const fewer = rules.filter(({ id }) => id !== 'chest-pain')
    const line = formatRuleEvidenceTable({ evidence, questions, rules: fewer })
      .split('\n')
      .find((one) => one.includes('unmapped'))
    expect(line).toMatch(/^\| D20\.1 \|/)
  })

  it('is the committed one (else: npm run generate)', async () => {
    expect(await readFile(join(folder, 'rule-evidence-table.md'), 'utf8')).toBe(table)
  })
})

/** The last cell of a row of section D: references, "†" for what was not checked, "convention". */
function basisCell(row: string): string {
  const line = evidence.split('\n').find((one) => one.startsWith(`| ${row.slice(0, 3)} |`)) ?? ''
  return line.split('|').at(-2) ?? ''
}
