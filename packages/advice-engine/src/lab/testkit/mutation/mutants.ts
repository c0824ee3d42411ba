import { isDangerSign } from '../../../compile/danger-signs.js'
import { careLevels, type KnowledgeBase, type Question } from '../../../knowledge-base.js'
import { mutateCriterion } from './criterion-mutants.js'
import type { Mutant } from './mutant.js'
import { scoreMutants } from './score-mutants.js'
import { treatmentMutants } from './treatment-mutants.js'

/** Every knowledge base that differs from this one by a small mistake that can change the advice. */
export function mutantsOf(knowledgeBase: KnowledgeBase): readonly Mutant[] {
  return [
    ...ruleMutants(knowledgeBase),
    ...treatmentMutants(knowledgeBase),
    ...problemMutants(knowledgeBase),
    ...questionMutants(knowledgeBase),
    ...scoreMutants(knowledgeBase),
  ]
}

function ruleMutants(knowledgeBase: KnowledgeBase): readonly Mutant[] {
  const { rules } = knowledgeBase
  return rules.flatMap((rule, place) => {
    const where = `rules › ${rule.id}`
    const changed = { list: 'rules', place } as const
    const withRule = (at: string, change: string, changes: Partial<typeof rule>): Mutant => ({
      place: at,
      change,
      changed,
      knowledgeBase: { ...knowledgeBase, rules: rules.with(place, { ...rule, ...changes }) },
    })
    const urgency = careLevels.indexOf(rule.careLevel)
    const otherLevels = [careLevels[urgency - 1], careLevels[urgency + 1]]
    return [
      {
        place: where,
        change: 'left out',
        changed,
        knowledgeBase: { ...knowledgeBase, rules: rules.toSpliced(place, 1) },
      },
      ...otherLevels.flatMap((careLevel) =>
        careLevel === undefined
          ? []
          : [withRule(where, `${careLevel} for ${rule.careLevel}`, { careLevel })],
      ),
      ...mutateCriterion(rule.when, `${where} › when`, knowledgeBase).map(
        ({ place: at, change, criterion }) => withRule(at, change, { when: criterion }),
      ),
    ]
  })
}

function problemMutants(knowledgeBase: KnowledgeBase): readonly Mutant[] {
  const { problems } = knowledgeBase
  return problems.flatMap((problem, place) =>
    mutateCriterion(problem.when, `problems › ${problem.id} › when`, knowledgeBase).map(
      ({ place: at, change, criterion }) => ({
        place: at,
        change,
        changed: null,
        knowledgeBase: {
          ...knowledgeBase,
          problems: problems.with(place, { ...problem, when: criterion }),
        },
      }),
    ),
  )
}

function questionMutants(knowledgeBase: KnowledgeBase): readonly Mutant[] {
  const { questions } = knowledgeBase
  return questions.flatMap((question, place) =>
    mistakesIn(question).map(({ change, question: changed }) => ({
      place: `questions › ${question.id}`,
      change,
      changed: isDangerSign(question) && !isDangerSign(changed) ? { list: 'signs', place } : null,
      knowledgeBase: { ...knowledgeBase, questions: questions.with(place, changed) },
    })),
  )
}

type QuestionMutant = { readonly change: string; readonly question: Question }

function mistakesIn(question: Question): readonly QuestionMutant[] {
  const { askedWhen, ...asked } = question
  const always = askedWhen === undefined ? [] : [{ change: 'asked of everybody', question: asked }]
  if (question.kind === 'yes-no') return [...always, ...mistakesInYesNo(question)]
  if (question.kind === 'number') return always
  const { options } = question
  return [
    ...always,
    ...options.flatMap((option, place) =>
      (option.implies ?? []).map((implied) => {
        const implies = option.implies?.filter((other) => other !== implied)
        return {
          change: `"${option.id}" no longer implies "${implied}"`,
          question: { ...question, options: options.with(place, { ...option, implies }) },
        }
      }),
    ),
  ]
}

function mistakesInYesNo(
  question: Extract<Question, { kind: 'yes-no' }>,
): readonly QuestionMutant[] {
  const { notSureCountsAs, ...strict } = question
  return [
    ...(question.role === 'danger-sign'
      ? [{ change: 'no danger sign', question: { ...question, role: 'fact' as const } }]
      : []),
    ...(notSureCountsAs === undefined
      ? []
      : [{ change: '"not sure" no longer counts as yes', question: strict }]),
  ]
}
