import type { CompiledTreatment } from '../../../compile/compiled.js'
import { no } from '../../logic/formula.js'
import type { Model } from '../../readers/model.js'
import { check, type Claim, type Property } from '../claims.js'

/** Nothing in the knowledge base is for nobody. */
export const everythingIsReachable: Property = {
  id: 'everything-is-reachable',
  says: 'For every rule, problem, treatment and question there is a reader who meets it, gets it or is asked it.',
  isSafety: false,
  check: (model) =>
    check(model, [
      ...reachRules(model),
      ...reachProblems(model),
      ...reachTreatments(model),
      ...reachQuestions(model),
    ]),
}

function reachRules({ compiled, degrees }: Model): readonly Claim[] {
  return compiled.rules.map(({ rule, when }) => ({
    that: 'somebody',
    all: [degrees.of(when).leastMet],
    subject: { kind: 'rule', id: rule.id },
    sentence: `No reader can meet “${rule.title}”.`,
  }))
}

function reachProblems({ compiled, advice }: Model): readonly Claim[] {
  return compiled.problems.map(({ problem }, place) => ({
    that: 'somebody',
    all: [advice.hasProblem[place] ?? no],
    subject: { kind: 'problem', id: problem.id },
    sentence: `“${problem.label}” is no reader’s problem: whoever meets it has an earlier one.`,
  }))
}

function reachTreatments({ compiled, advice }: Model): readonly Claim[] {
  return compiled.treatments.flatMap(({ treatment }, place) =>
    treatment.neverSuggested === undefined
      ? [
          {
            that: 'somebody' as const,
            all: [advice.isSuggested(place)],
            subject: { kind: 'treatment' as const, id: treatment.id },
            sentence: `“${treatment.name}” is suggested to no reader.`,
          },
        ]
      : [],
  )
}

function reachQuestions({ compiled, degrees }: Model): readonly Claim[] {
  return compiled.questions.map(({ index, id, question }) => ({
    that: 'somebody',
    all: [degrees.isAsked(index)],
    subject: { kind: 'question', id },
    sentence: `“${question.label}” is asked of no reader.`,
  }))
}

/** Evidence for a treatment is there to be used. */
export const everyIndicationReachesSomeone: Property = {
  id: 'every-indication-reaches-someone',
  says: 'For every problem that a treatment has evidence for, there is a reader with the problem who gets it.',
  isSafety: false,
  check: (model) =>
    check(
      model,
      model.compiled.treatments.flatMap((treatment, place) =>
        indications(model, treatment).map(({ problem, at }): Claim => ({
          that: 'somebody',
          all: [model.advice.isSuggested(place), model.advice.hasProblem[at] ?? no],
          subject: { kind: 'treatment', id: treatment.treatment.id },
          part: problem.id,
          sentence: `“${treatment.treatment.name}” has evidence for “${problem.label}”, but no reader with it gets it.`,
        })),
      ),
    ),
}

function indications({ compiled }: Model, { treatment, forProblem }: CompiledTreatment) {
  if (treatment.neverSuggested !== undefined) return []
  return compiled.problems.flatMap(({ problem }, at) => {
    const isIndicated = treatment.evidence.some((row) => row.problem === problem.id)
    return isIndicated && forProblem[at]?.objection === null ? [{ problem, at }] : []
  })
}

/** Nobody is left with nothing. */
export const everyReaderGetsAnAnswer: Property = {
  id: 'every-reader-gets-an-answer',
  says: 'Whoever answered everything is suggested something, or is told to see someone.',
  isSafety: false,
  check: (model) => {
    const { advice, compiled, theory } = model
    const nothing = [
      advice.isComplete,
      -advice.isAtLeast('routine'),
      ...compiled.treatments.map((_treatment, place) => -advice.isSuggested(place)),
    ]
    const withProblem = compiled.problems.map(({ problem }, place): Claim => ({
      that: 'nobody',
      all: [...nothing, advice.hasProblem[place] ?? no],
      subject: { kind: 'problem', id: problem.id },
      sentence: `With “${problem.label}” this reader may look after it at home, but nothing is suggested.`,
    }))
    const withNone: Claim = {
      that: 'nobody',
      all: [...nothing, -theory.or(advice.hasProblem)],
      subject: { kind: 'knowledge-base', id: 'no-problem' },
      sentence:
        'This reader has none of the problems: nothing is suggested, and nobody is to be seen.',
    }
    return check(model, [...withProblem, withNone])
  },
}
