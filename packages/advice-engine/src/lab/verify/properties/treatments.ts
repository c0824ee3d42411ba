import type { Model } from '../../readers/model.js'
import { no } from '../../logic/formula.js'
import { check, type Claim, type Property } from '../claims.js'
import { constants, signsOf } from './care.js'

/** Nothing is suggested while it may be an emergency. */
export const possibleEmergencyWithholdsSelfCare: Property = {
  id: 'possible-emergency-withholds-self-care',
  says: 'While a rule for an emergency is still possible, the advice is not settled at self-care and suggests nothing.',
  isSafety: true,
  check: (model) => {
    const { stated, advice, theory, compiled } = model
    const sentHome = theory.or([
      ...compiled.treatments.map((_treatment, place) => advice.isSuggested(place)),
      theory.and([-advice.isBlocked, -advice.isAtLeast('routine')]),
    ])
    const emergencies = compiled.knowledgeBase.rules.filter(
      (rule) => rule.careLevel === 'emergency',
    )
    return check(
      model,
      emergencies.map((rule): Claim => ({
        that: 'nobody',
        all: [stated(rule.when).mostUnsure, sentHome],
        subject: { kind: 'rule', id: rule.id },
        part: 'possible',
        sentence: `“${rule.title}” is an emergency and still possible, but self-care is suggested.`,
      })),
    )
  },
}

/** Exclusion beats indication. */
export const contraindicatedIsNeverSuggested: Property = {
  id: 'contraindicated-is-never-suggested',
  says: 'A treatment is never suggested to a reader who has, or may have, a contraindication.',
  isSafety: true,
  check: (model) => {
    const { stated, advice, compiled } = model
    const claims = compiled.knowledgeBase.treatments.flatMap((treatment, place) =>
      treatment.contraindications.map(({ id, reason, when }): Claim => ({
        that: 'nobody',
        all: [advice.isSuggested(place), stated(when).mostUnsure],
        subject: { kind: 'treatment', id: treatment.id },
        part: id,
        sentence: `“${treatment.name}” is suggested although it is, or may be, contraindicated: ${reason}`,
      })),
    )
    return check(model, claims)
  },
}

/** More danger is never met with less care. */
export const moreDangerNeverLowersCare: Property = {
  id: 'more-danger-never-lowers-care',
  says: 'When a reader answers yes or “not sure” to a danger sign instead of no, the advice is at least as urgent, and suggests no self-care that was excluded.',
  isSafety: true,
  check: (model) =>
    check(model, [
      ...exclusionsHold(model),
      ...signsOf(model).flatMap((sign) => changesOf(model, sign)),
    ]),
}

/**
 * Two readers who differ in one answer, as formulas over the first. Whether a treatment is excluded by the care level
 * follows from the level; for the other reasons only those matter that speak of the sign.
 */
function changesOf(
  { advice, theory, compiled }: Model,
  { question, answers, entry }: ReturnType<typeof signsOf>[number],
): readonly Claim[] {
  const levels = (['emergency', 'urgent', 'soon', 'routine'] as const).map(advice.isAtLeast)
  const selfCare = compiled.treatments.flatMap(({ treatment }, place) =>
    treatment.step === 'self-care' ? [place] : [],
  )
  const unfit = selfCare.map((place) => advice.isUnfit(place))
  const after = (answer: string) => {
    const values = constants(entry.valuesOf(answer))
    const then = theory.replace([...levels, ...unfit], values)
    return { values, levels: then.slice(0, levels.length), unfit: then.slice(levels.length) }
  }
  const before = after('no')
  const said = { yes: 'yes', 'not-sure': '“not sure”' }
  return (['yes', 'not-sure'] as const).map((answer) => {
    const then = after(answer)
    const isLower = then.levels.map((isAtLeast, place) => [before.levels[place] ?? no, -isAtLeast])
    const isAdded = selfCare.flatMap((treatment, place) => {
      const wasUnfit = before.unfit[place] ?? no
      if (wasUnfit === then.unfit[place]) return []
      const isSuggested = advice.isSuggested(treatment)
      return [[...theory.replace([isSuggested], then.values), wasUnfit]]
    })
    return {
      that: 'nobody',
      all: [answers.isSure, -answers.isYes],
      either: [...isLower, ...isAdded],
      subject: { kind: 'question', id: question.id },
      part: answer,
      sentence: `Were “${question.label}” answered ${said[answer]} instead of no, the advice would be less urgent or suggest self-care that is excluded now.`,
    }
  })
}

/** A treatment that is excluded is not suggested. */
function exclusionsHold({ advice, compiled }: Model): readonly Claim[] {
  return compiled.treatments.map(({ treatment }, place) => ({
    that: 'nobody',
    all: [advice.isSuggested(place)],
    either: [[advice.isUnfit(place)], [advice.isAtLeast(treatment.withheldFrom)]],
    subject: { kind: 'treatment', id: treatment.id },
    part: 'excluded',
    sentence: `“${treatment.name}” is suggested although it is excluded.`,
  }))
}
