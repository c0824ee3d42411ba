import type { Answers } from '../../advice.js'
import type {
  CareLevel,
  Criterion,
  KnowledgeBase,
  Problem,
  Treatment,
} from '../../knowledge-base.js'

/**
 * The rules of judgement once more, as plainly as they can be said, for tests to compare the engine with. It reads
 * complete answers only: everything answered that is asked of the reader. Evidence is not borrowed here.
 */
export function plainInterpreter(kb: KnowledgeBase, answers: Answers) {
  const truth = (criterion: Criterion) => truthOf(kb, criterion, answers)
  const careLevel = careLevelOf(kb, answers, truth)
  const problem = kb.problems.find(({ when }) => truth(when) === true)
  const excluded = kb.treatments
    .filter((treatment) => isExcluded(treatment, careLevel, problem, truth))
    .map(({ id }) => id)
  const pointsOf = (score: string) => countPoints(kb, itemsOf(kb, score), answers)
  return { careLevel, excluded, pointsOf, truth }
}

/** Null is "not sure". */
type Truth = boolean | null
type Items = readonly { readonly when: Criterion; readonly points: number }[]
type ToTruth = (criterion: Criterion) => Truth

const inOrder = ['emergency', 'urgent', 'soon', 'routine', 'self-care'] as const
const ifNotSure = {
  emergency: 'urgent',
  urgent: 'soon',
  soon: 'soon',
  routine: 'routine',
  'self-care': 'self-care',
} as const

function truthOf(kb: KnowledgeBase, criterion: Criterion, answers: Answers): Truth {
  const inRange = (items: Items, min = 0, max = Infinity): Truth => {
    const { least, most } = countPoints(kb, items, answers)
    if (least >= min && most <= max) return true
    return most < min || least > max ? false : null
  }
  const { kind } = criterion
  if (kind === 'all') return inRange(once(criterion.of), criterion.of.length)
  if (kind === 'any') return inRange(once(criterion.of), 1)
  if (kind === 'at-least') return inRange(once(criterion.of), criterion.count)
  if (kind === 'any-danger-sign') {
    return inRange(once(dangerSigns(kb).map((question) => ({ kind: 'yes', question }))), 1)
  }
  if (kind === 'score') return inRange(itemsOf(kb, criterion.score), criterion.min, criterion.max)
  if (criterion.kind === 'not') {
    const inner = truthOf(kb, criterion.criterion, answers)
    return inner === null ? null : !inner
  }
  const answer = answers[criterion.question]
  if (answer === undefined) return false
  const question = kb.questions.find(({ id }) => id === criterion.question)
  if (answer === 'not-sure') {
    return question?.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? true : null
  }
  if (criterion.kind === 'yes') return answer === 'yes'
  if (criterion.kind === 'one-of') return criterion.options.some((id) => id === answer)
  if (criterion.kind === 'between') {
    const { min = -Infinity, max = Infinity } = criterion
    return typeof answer === 'number' && min <= answer && answer <= max
  }
  const options = question?.kind === 'choices' ? question.options : []
  const implies = (id: string): boolean =>
    id === criterion.option || !!options.find((one) => one.id === id)?.implies?.some(implies)
  return Array.isArray(answer) && answer.some(implies)
}

function countPoints(kb: KnowledgeBase, items: Items, answers: Answers) {
  const truths = items.map(({ when, points }) => ({ points, truth: truthOf(kb, when, answers) }))
  const sum = (isIn: (truth: Truth) => boolean) =>
    truths.reduce((all, { truth, points }) => all + (isIn(truth) ? points : 0), 0)
  return { least: sum((truth) => truth === true), most: sum((truth) => truth !== false) }
}

const once = (of: readonly Criterion[]): Items => of.map((when) => ({ when, points: 1 }))

function itemsOf({ scores }: KnowledgeBase, score: string): Items {
  return scores?.find(({ id }) => id === score)?.items ?? []
}

function careLevelOf(kb: KnowledgeBase, answers: Answers, truth: ToTruth): CareLevel {
  const levels = new Set<CareLevel>(['self-care'])
  for (const { when, careLevel } of kb.rules) {
    if (truth(when) === true) levels.add(careLevel)
    if (truth(when) === null) levels.add(ifNotSure[careLevel])
  }
  for (const sign of dangerSigns(kb)) {
    const isGrave = kb.rules.some(
      (rule) => rule.careLevel === 'emergency' && speaksFor(kb, sign, rule.when),
    )
    if (answers[sign] === 'yes') levels.add('soon')
    if (answers[sign] === 'not-sure') levels.add(isGrave ? 'urgent' : 'soon')
  }
  return inOrder.find((level) => levels.has(level)) ?? 'self-care'
}

/** Whether a "yes" to a danger sign stands in a criterion under no "not", or under an even number of them. */
function speaksFor(kb: KnowledgeBase, sign: string, whole: Criterion): boolean {
  const isIn = (criterion: Criterion, isPositive: boolean): boolean => {
    if (criterion.kind === 'not') return isIn(criterion.criterion, !isPositive)
    if (criterion.kind === 'any-danger-sign') return isPositive
    if (criterion.kind === 'yes') return isPositive && criterion.question === sign
    if ('of' in criterion) return criterion.of.some((part) => isIn(part, isPositive))
    if (criterion.kind !== 'score') return false
    const { score, min, max } = criterion
    const isCounted = (wanted: boolean) => itemsOf(kb, score).some(({ when }) => isIn(when, wanted))
    return (
      (min !== undefined && isCounted(isPositive)) || (max !== undefined && isCounted(!isPositive))
    )
  }
  return isIn(whole, true)
}

function isExcluded(
  treatment: Treatment,
  careLevel: CareLevel,
  problem: Problem | undefined,
  truth: ToTruth,
): boolean {
  if (treatment.neverSuggested !== undefined || problem === undefined) return true
  if (inOrder.indexOf(careLevel) <= inOrder.indexOf(treatment.withheldFrom)) return true
  if (treatment.contraindications.some(({ when }) => truth(when) !== false)) return true
  if (treatment.suggestedWhen !== undefined && truth(treatment.suggestedWhen) !== true) return true
  const own = treatment.evidence.find((row) => row.problem === problem.id)
  return own?.guidelines === 'against' || own?.effect === 'none'
}

function dangerSigns(kb: KnowledgeBase): readonly string[] {
  return kb.questions.flatMap((question) =>
    question.kind === 'yes-no' && question.role === 'danger-sign' ? [question.id] : [],
  )
}
