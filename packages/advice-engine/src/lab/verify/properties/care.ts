import { notSureFloor } from '../../../advise/floors.js'
import { emergencySigns, isDangerSign } from '../../../compile/danger-signs.js'
import { no } from '../../logic/formula.js'
import type { Model } from '../../readers/model.js'
import { check, type Claim, type Property } from '../claims.js'

/** A rule that is met counts. */
export const metRuleRaisesCare: Property = {
  id: 'met-rule-raises-care',
  says: 'Whoever meets a rule is sent at least as urgently as the rule says.',
  isSafety: true,
  check: (model) => check(model, model.compiled.knowledgeBase.rules.map(claimOfRule(model))),
}

function claimOfRule({ stated, advice }: Model) {
  return (rule: Model['compiled']['knowledgeBase']['rules'][number]): Claim => ({
    that: 'nobody',
    all: [stated(rule.when).leastMet, -advice.isAtLeast(rule.careLevel)],
    subject: { kind: 'rule', id: rule.id },
    sentence: `“${rule.title}” is met and says ${rule.careLevel}, but the advice is less urgent.`,
  })
}

/** A danger sign is at least a reason to see a doctor within days. */
export const dangerSignIsNeverSelfCare: Property = {
  id: 'danger-sign-is-never-self-care',
  says: 'Whoever answers yes to any danger sign is sent to a doctor within days at the latest.',
  isSafety: true,
  check: (model) =>
    check(
      model,
      signsOf(model).map(({ question, answers }): Claim => ({
        that: 'nobody',
        all: [answers.isYes, -model.advice.isAtLeast('soon')],
        subject: { kind: 'question', id: question.id },
        sentence: `“${question.label}” is answered yes, but the advice is less urgent than soon.`,
      })),
    ),
}

/** "Not sure" has floors of its own. */
export const notSureIsNeverNo: Property = {
  id: 'not-sure-is-never-no',
  says: 'Whoever is not sure about a danger sign, or of what a rule asks, is never treated as one who said no.',
  isSafety: true,
  check: (model) =>
    check(model, [...unsureSigns(model), ...unsureRules(model), ...unsureCountsAsYes(model)]),
}

function unsureSigns(model: Model): readonly Claim[] {
  const grave = emergencySigns(model.compiled.knowledgeBase)
  return signsOf(model).map(({ question, answers }) => {
    const level = grave.has(question.id) ? 'urgent' : 'soon'
    return {
      that: 'nobody',
      all: [answers.isUnsure, -model.advice.isAtLeast(level)],
      subject: { kind: 'question', id: question.id },
      part: 'not-sure',
      sentence: `“${question.label}” is answered “not sure”, but the advice is less urgent than ${level}.`,
    }
  })
}

function unsureRules({ compiled, stated, advice }: Model): readonly Claim[] {
  return compiled.knowledgeBase.rules
    .filter((rule) => rule.careLevel !== 'self-care')
    .map((rule) => {
      const level = notSureFloor(rule.careLevel)
      return {
        that: 'nobody',
        all: [stated(rule.when).leastUnsure, -advice.isAtLeast(level)],
        subject: { kind: 'rule', id: rule.id },
        part: 'not-sure',
        sentence: `“${rule.title}” is not ruled out because of a “not sure”, but the advice is less urgent than ${level}.`,
      }
    })
}

/** Of a question whose "not sure" counts as yes, it must not give a less urgent advice than yes. */
function unsureCountsAsYes({ compiled, sheet, advice, theory }: Model): readonly Claim[] {
  const levels = (['emergency', 'urgent', 'soon', 'routine'] as const).map(advice.isAtLeast)
  const entries = new Map(sheet.map((entry) => [entry.id, entry]))
  return compiled.knowledgeBase.questions.flatMap((question) => {
    const answers = entries.get(question.id)
    if (answers === undefined || question.kind !== 'yes-no') return []
    if (question.notSureCountsAs !== 'yes') return []
    const after = (answer: string) => theory.replace(levels, constants(answers.valuesOf(answer)))
    const ifUnsure = after('not-sure')
    const isLower = after('yes').map((isAtLeast, level) =>
      theory.and([isAtLeast, -(ifUnsure[level] ?? no)]),
    )
    return [
      {
        that: 'nobody',
        all: [theory.or(isLower), answers.isUnsure],
        subject: { kind: 'question', id: question.id },
        part: 'counts-as-yes',
        sentence: `“${question.label}” is answered “not sure”, which counts as yes, but yes would be more urgent.`,
      },
    ]
  })
}

/** Values as formulas. */
export function constants(values: ReadonlyMap<number, boolean>): ReadonlyMap<number, number> {
  return new Map([...values].map(([variable, value]) => [variable, value ? -no : no]))
}

/** The danger signs that the knowledge base itself names, with what may be answered to them. */
export function signsOf({ compiled, variables, sheet }: Model) {
  const variablesOf = new Map(variables.map((one) => [one.question.id, one]))
  const entries = new Map(sheet.map((entry) => [entry.id, entry]))
  return compiled.knowledgeBase.questions.flatMap((question) => {
    const answers = variablesOf.get(question.id)
    const entry = entries.get(question.id)
    if (answers === undefined || entry === undefined || !isDangerSign(question)) return []
    return [{ question, answers, entry }]
  })
}
