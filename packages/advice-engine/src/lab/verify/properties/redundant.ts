import { isMoreUrgent, urgency } from '../../../advise/care-order.js'
import type { PlacedCriterion } from '../../../compile/all-criteria.js'
import type { CompiledRule } from '../../../compile/compiled.js'
import { spellOutScore } from '../../../compile/spell-out-score.js'
import type { Criterion, KnowledgeBase, Score } from '../../../knowledge-base.js'
import type { Model } from '../../readers/model.js'
import type { Formula } from '../../logic/formula.js'
import {
  check,
  checkAtOnce,
  keyOf,
  together,
  type Checked,
  type Claim,
  type Property,
} from '../claims.js'
import type { Finding, Subject } from '../report.js'

/** Nothing can be left out without a change. */
export const nothingIsRedundant: Property = {
  id: 'nothing-is-redundant',
  says: 'No rule is covered by others, no two rules disagree about the same readers, and every part of a rule and every caution matters.',
  isSafety: false,
  check: (model) =>
    together([
      coveredRules(model),
      conflictingRules(model),
      ...model.compiled.knowledgeBase.rules.map((rule) => idleParts(model, rule)),
      ...model.compiled.treatments.map((_treatment, place) =>
        checkAtOnce(model, hiddenCautions(model, place)),
      ),
    ]),
}

/** Rules that nobody meets who does not meet others at least as urgent. */
function coveredRules(model: Model): Checked {
  const findings: Finding[] = []
  const undecided: Subject[] = []
  const rules = model.compiled.rules.filter(({ rule }) => rule.careLevel !== 'self-care')
  for (const own of rules) {
    const subject: Subject = { kind: 'rule', id: own.rule.id }
    const covering = findCovering(model, own, rules)
    if (covering === 'unknown') undecided.push(subject)
    else if (covering.length > 0) findings.push(coveredFinding(model, own, covering))
  }
  return { claims: rules.length, findings, undecided }
}

/** The fewest rules, each needed, that cover a rule; none if it is not covered, or met by nobody. */
function findCovering(
  { theory, degrees }: Model,
  own: CompiledRule,
  rules: readonly CompiledRule[],
): readonly CompiledRule[] | 'unknown' {
  const met = degrees.of(own.when).leastMet
  const asUrgent = rules.filter(
    (other) => other !== own && urgency(other.rule.careLevel) <= urgency(own.rule.careLevel),
  )
  const isNotMet = ({ when }: CompiledRule) => -degrees.of(when).leastMet
  const found = theory.find([met, ...asUrgent.map(isNotMet)])
  if (found.outcome !== 'impossible') return found.outcome === 'unknown' ? 'unknown' : []
  let covering = asUrgent.filter((rule) => found.core.includes(isNotMet(rule)))
  for (const rule of covering) {
    const fewer = covering.filter((other) => other !== rule)
    const without = theory.find([met, ...fewer.map(isNotMet)])
    if (without.outcome === 'impossible') covering = fewer
  }
  return covering
}

function coveredFinding(
  { theory, degrees }: Model,
  { rule, when }: CompiledRule,
  covering: readonly CompiledRule[],
): Finding {
  const subject: Subject = { kind: 'rule', id: rule.id }
  const others = covering.map((other) => other.rule.id)
  const [only] = covering
  const isSame =
    only !== undefined &&
    covering.length === 1 &&
    theory.find([degrees.of(only.when).leastMet, -degrees.of(when).leastMet]).outcome ===
      'impossible'
  const names = covering
    .map((other) => `“${other.rule.title}” (${other.rule.careLevel})`)
    .join(' or ')
  const sentence = isSame
    ? `The same readers meet “${rule.title}” (${rule.careLevel}) and ${names}.`
    : `Whoever meets “${rule.title}” (${rule.careLevel}) also meets ${names}.`
  return { key: keyOf(subject, `covered-by ${others.join(' ')}`), subject, sentence, reader: null }
}

/** A rule that says self-care to somebody whom another sends on the same day. */
function conflictingRules(model: Model): Checked {
  const { compiled, degrees, theory } = model
  const selfCare = compiled.rules.filter(({ rule }) => rule.careLevel === 'self-care')
  const sameDay = compiled.rules.filter(({ rule }) => isMoreUrgent(rule.careLevel, 'soon'))
  const isSent = theory.or(sameDay.map(({ when }) => degrees.of(when).leastMet))
  return check(
    model,
    selfCare.map(({ rule, when }): Claim => ({
      that: 'nobody',
      all: [degrees.of(when).leastMet, isSent],
      subject: { kind: 'rule', id: rule.id },
      part: 'conflict',
      sentence: `“${rule.title}” says self-care to this reader, whom another rule sends on the same day.`,
    })),
  )
}

/** Parts of a rule whose loss nobody would notice. */
function idleParts(model: Model, rule: KnowledgeBase['rules'][number]): Checked {
  const { compiled, stated, theory } = model
  // These searches speak of little, and go the faster the less is known of anything else.
  theory.startAfresh()
  const met = stated(rule.when).leastMet
  const parts = partsOf({ place: 'when', criterion: rule.when }, compiled.knowledgeBase.scores)
  return check(
    model,
    parts.map(({ place, without }) => ({
      that: 'somebody',
      all: [differ(met, stated(without).leastMet, theory)],
      subject: { kind: 'rule', id: rule.id },
      part: place,
      sentence: `In “${rule.title}” the part at ${place} changes nothing: nobody meets the rule only because of it, or misses it only without it.`,
    })),
  )
}

function differ(one: Formula, other: Formula, { and, or }: Model['theory']): Formula {
  return or([and([one, -other]), and([other, -one])])
}

/** Each part of a list, and the whole criterion without it. */
function partsOf(
  placed: PlacedCriterion,
  scores: readonly Score[] | undefined,
): readonly { readonly place: string; readonly without: Criterion }[] {
  const { criterion, place } = placed
  if (criterion.kind === 'score') {
    return partsOf({ place, criterion: spellOutScore(criterion, scores) }, scores)
  }
  if (criterion.kind === 'not') {
    const inner = { place: `${place} › not`, criterion: criterion.criterion }
    return partsOf(inner, scores).map((part) => ({
      place: part.place,
      without: { kind: 'not', criterion: part.without },
    }))
  }
  if (!('of' in criterion)) return []
  return criterion.of.flatMap((part, index) => {
    const at = `${place} › ${criterion.kind} ${index + 1}`
    const inner = partsOf({ place: at, criterion: part }, scores).map((one) => ({
      place: one.place,
      without: { ...criterion, of: criterion.of.with(index, one.without) },
    }))
    const of = criterion.of.toSpliced(index, 1)
    const isShort =
      of.length === 0 || (criterion.kind === 'at-least' && of.length < criterion.count)
    return isShort ? inner : [{ place: at, without: { ...criterion, of } }, ...inner]
  })
}

/** Cautions that are never shown, because whoever they are for does not get the treatment, but others do. */
function hiddenCautions(model: Model, place: number): readonly Claim[] {
  const { compiled, degrees, advice, theory } = model
  const { treatment, cautions = [] } = compiled.treatments[place] ?? {}
  if (treatment === undefined || cautions.length === 0) return []
  if (theory.find([advice.isSuggested(place)]).outcome === 'impossible') return []
  return cautions.map(({ source, when }) => ({
    that: 'somebody',
    all: [advice.isSuggested(place), degrees.of(when).mostUnsure],
    subject: { kind: 'treatment', id: treatment.id },
    part: source.id,
    sentence: `The caution “${source.advice}” of “${treatment.name}” is shown to no reader.`,
  }))
}
