import { spellOutScore, type Criterion, type KnowledgeBase } from '@unknot/advice-engine'

/** A criterion of the knowledge base, with a name of its own. */
export type NamedCriterion = { readonly name: string; readonly when: Criterion }

/** Name of the criterion of a rule. */
export const ruleName = (id: string): string => `rule ${id}`

/** Every criterion that advice depends on: of rules, problems and treatments. Scores are spelled out as counts. */
export function allCriteria({
  rules,
  problems,
  treatments,
  scores,
}: KnowledgeBase): readonly NamedCriterion[] {
  const ofTreatments = treatments.flatMap((treatment) => [
    ...(treatment.suggestedWhen === undefined
      ? []
      : [{ name: 'suggested', when: treatment.suggestedWhen }]),
    ...treatment.favouredWhen.map((when) => ({ name: 'favoured', when })),
    ...treatment.contraindications.map(({ id, when }) => ({ name: `not ${id}`, when })),
    ...treatment.cautions.map(({ id, when }) => ({ name: `care ${id}`, when })),
  ])
  const all = [
    ...rules.map(({ id, when }) => ({ name: ruleName(id), when })),
    ...problems.map(({ id, when }) => ({ name: `problem ${id}`, when })),
    ...ofTreatments.map(({ name, when }, index) => ({ name: `${name} ${index}`, when })),
  ]
  return all.map(({ name, when }) => ({ name, when: inCounts(when, scores) }))
}

/** No peer knows scores. */
function inCounts(criterion: Criterion, scores: KnowledgeBase['scores']): Criterion {
  if (criterion.kind === 'score') return inCounts(spellOutScore(criterion, scores), scores)
  if (criterion.kind === 'not')
    return { kind: 'not', criterion: inCounts(criterion.criterion, scores) }
  if (!('of' in criterion)) return criterion
  return { ...criterion, of: criterion.of.map((one) => inCounts(one, scores)) }
}

/** For what `allCriteria` has spelled out. */
export function unexpectedScore(score: string): never {
  throw new Error(`The score "${score}" was not spelled out.`)
}

/** The questions that are danger signs by themselves. */
export const dangerSigns = ({ questions }: KnowledgeBase): readonly string[] =>
  questions.flatMap((question) =>
    question.kind === 'yes-no' && question.role === 'danger-sign' ? [question.id] : [],
  )
