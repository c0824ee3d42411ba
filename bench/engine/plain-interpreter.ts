import {
  spellOutScore,
  type Answers,
  type Criterion,
  type KnowledgeBase,
  type Question,
} from '@unknot/advice-engine'
import { allCriteria, dangerSigns } from './criteria.js'
import { matcher, type Peer } from './peer.js'

/** Null is "not sure". */
export type Truth = boolean | null

type Leaf = Extract<Criterion, { kind: 'yes' | 'one-of' | 'has' | 'between' }>

/** What the criteria say, read anew for each reader: nothing is compiled. For readers who answered everything. */
export function interpreterOf(
  knowledgeBase: KnowledgeBase,
): (criterion: Criterion, answers: Answers) => Truth {
  const questions = new Map(knowledgeBase.questions.map((question) => [question.id, question]))
  const signs = dangerSigns(knowledgeBase).map((question): Criterion => ({ kind: 'yes', question }))
  const truth = (criterion: Criterion, answers: Answers): Truth => {
    const count = (least: number, of: readonly Criterion[]) =>
      atLeast(
        least,
        of.map((part) => truth(part, answers)),
      )
    switch (criterion.kind) {
      case 'all':
        return count(criterion.of.length, criterion.of)
      case 'any':
        return count(1, criterion.of)
      case 'at-least':
        return count(criterion.count, criterion.of)
      case 'any-danger-sign':
        return count(1, signs)
      case 'not': {
        const inner = truth(criterion.criterion, answers)
        return inner === null ? null : !inner
      }
      case 'score':
        return truth(spellOutScore(criterion, knowledgeBase.scores), answers)
      default:
        return truthOfLeaf(criterion, questions.get(criterion.question), answers)
    }
  }
  return truth
}

/** The interpreter beside the others. */
export function plainInterpreter(knowledgeBase: KnowledgeBase): Peer {
  const truth = interpreterOf(knowledgeBase)
  const criteria = allCriteria(knowledgeBase)
  return matcher('plain interpreter', 'three values; match only', ({ answers }) => () => {
    return criteria.filter(({ when }) => truth(when, answers) === true).map(({ name }) => name)
  })
}

function atLeast(count: number, truths: readonly Truth[]): Truth {
  const met = truths.filter((truth) => truth === true).length
  const ruledOut = truths.filter((truth) => truth === false).length
  if (met >= count) return true
  return truths.length - ruledOut < count ? false : null
}

function truthOfLeaf(leaf: Leaf, question: Question | undefined, answers: Answers): Truth {
  const answer = answers[leaf.question]
  if (answer === undefined) return false
  if (answer === 'not-sure') {
    return question?.kind === 'yes-no' && question.notSureCountsAs === 'yes' ? true : null
  }
  switch (leaf.kind) {
    case 'yes':
      return answer === 'yes'
    case 'one-of':
      return leaf.options.some((id) => id === answer)
    case 'between': {
      const { min = -Infinity, max = Infinity } = leaf
      return typeof answer === 'number' && min <= answer && answer <= max
    }
    case 'has': {
      const options = question?.kind === 'choices' ? question.options : []
      const implies = (id: string): boolean =>
        id === leaf.option || options.find((one) => one.id === id)?.implies?.some(implies) === true
      return Array.isArray(answer) && answer.some(implies)
    }
  }
}
