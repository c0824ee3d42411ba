import type { Criterion, KnowledgeBase } from '@unknot/advice-engine'

/** A criterion of the knowledge base, with a name of its own. */
export type NamedCriterion = { readonly name: string; readonly when: Criterion }

/** Name of the criterion of a rule. */
export const ruleName = (id: string): string => `rule ${id}`

/** Every criterion that advice depends on: of rules, problems and treatments. */
export function allCriteria({
  rules,
  problems,
  treatments,
}: KnowledgeBase): readonly NamedCriterion[] {
  const ofTreatments = treatments.flatMap((treatment) => [
    ...(treatment.suggestedWhen === undefined
      ? []
      : [{ name: 'suggested', when: treatment.suggestedWhen }]),
    ...treatment.favouredWhen.map((when) => ({ name: 'favoured', when })),
    ...treatment.contraindications.map(({ id, when }) => ({ name: `not ${id}`, when })),
    ...treatment.cautions.map(({ id, when }) => ({ name: `care ${id}`, when })),
  ])
  return [
    ...rules.map(({ id, when }) => ({ name: ruleName(id), when })),
    ...problems.map(({ id, when }) => ({ name: `problem ${id}`, when })),
    ...ofTreatments.map(({ name, when }, index) => ({ name: `${name} ${index}`, when })),
  ]
}

/** The questions that are danger signs by themselves. */
export const dangerSigns = ({ questions }: KnowledgeBase): readonly string[] =>
  questions.flatMap((question) =>
    question.kind === 'yes-no' && question.role === 'danger-sign' ? [question.id] : [],
  )
