import type { KnowledgeBaseProblem } from '../errors.js'
import type { KnowledgeBase } from '../knowledge-base.js'
import { allCriteria } from './all-criteria.js'
import { checkCriterion } from './check-criterion.js'
import { checkQuestions } from './check-questions.js'
import { checkRules } from './check-rules.js'
import { checkScoreCriteria, checkScores } from './check-scores.js'
import { checkTreatments } from './check-treatments.js'
import { knowledgeBaseShape } from './knowledge-base-shape.js'
import { gather, listed, reportDuplicates, type Report } from './report.js'

/**
 * Everything that is wrong in a knowledge base; empty when it can be compiled. It may have been read from a file,
 * so its shape is checked first: what it says can only be checked once that fits.
 */
export function validate(knowledgeBase: KnowledgeBase): readonly KnowledgeBaseProblem[] {
  const malformed = gather((report) => knowledgeBaseShape(knowledgeBase, '', report))
  if (malformed.length > 0) return malformed
  return gather((report) => {
    checkLists(knowledgeBase, report)
    checkQuestions(knowledgeBase, report)
    checkProblems(knowledgeBase, report)
    checkRules(knowledgeBase, report)
    checkTreatments(knowledgeBase, report)
    const questions = new Map(knowledgeBase.questions.map((question) => [question.id, question]))
    const scores = new Map(knowledgeBase.scores?.map((score) => [score.id, score]))
    checkScores(knowledgeBase, report)
    for (const placed of allCriteria(knowledgeBase)) {
      checkCriterion(placed, questions, report)
      checkScoreCriteria(placed, scores, report)
    }
  })
}

function checkLists(knowledgeBase: KnowledgeBase, report: Report): void {
  const { screens, questions, scores = [], problems, rules, treatments, references } = knowledgeBase
  const lists = { screens, questions, scores, problems, rules, treatments, references }
  for (const [place, list] of Object.entries(lists)) reportDuplicates(list, place, report)
  for (const [place, list] of Object.entries({ screens, questions, problems, rules })) {
    if (list.length === 0)
      report('knowledge-base/empty', place, `There are no ${place}. Add at least one.`)
  }
}

function checkProblems({ problems }: KnowledgeBase, report: Report): void {
  const known = new Set(problems.map((problem) => problem.id))
  for (const { id, nearest } of problems) {
    for (const near of nearest) {
      if (known.has(near) && near !== id) continue
      const message = `Problem "${id}" borrows evidence from "${near}", which is not another problem. Problems: ${listed(known)}. Correct the id.`
      report('problem/unknown-nearest', `problems › ${id} › nearest`, message)
    }
  }
}
