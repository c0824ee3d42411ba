import { recommend, statusOf } from '../../advise/advise.js'
import { assess, type Situated } from '../../advise/assess.js'
import { read } from '../../advise/reading.js'
import type { Answer, Answers } from '../../advice.js'
import { evidenceIn } from '../../compile/evidence.js'
import { findCell } from '../../compile/cells.js'
import type {
  CompiledKnowledgeBase,
  CompiledQuestion,
  CompiledTreatment,
} from '../../compile/compiled.js'
import type { Advised } from './report.js'

/** What a knowledge base advises to a reader. */
export function advisedBy(compiled: CompiledKnowledgeBase, answers: Answers): Advised {
  const situated = assess(read(compiled, answers))
  const { careLevel, problem, reading } = situated
  const suggestions = recommend(situated)
  return {
    careLevel,
    status: statusOf(situated),
    problem: problem.kind === 'known' ? problem.problem.id : null,
    treatments: suggestions.map((one) => one.compiled.treatment.id),
    heldBack: situated.isBlocked ? [] : idsOfOpen(situated),
    evidence: suggestions.map(
      ({ compiled }) =>
        `${compiled.treatment.id}: ${problem.kind === 'known' ? evidenceInWords(compiled, problem.place, problem.problem.id) : ''}`,
    ),
    cautions: suggestions.flatMap(({ compiled: { treatment, cautions } }) =>
      cautions
        .filter(({ when }) => reading.most[when.index] !== 0)
        .map(({ source }) => `${treatment.id}: ${source.id}`),
    ),
  }
}

function idsOfOpen({ treatments }: Situated): readonly string[] {
  return treatments.flatMap(({ compiled, kind }) =>
    kind === 'open' ? [compiled.treatment.id] : [],
  )
}

/** All of the evidence that is shown with a suggestion. */
export function evidenceInWords(
  { treatment, forProblem }: CompiledTreatment,
  place: number,
  problemId: string,
): string {
  const { row = -1, isIndirect = false } = forProblem[place] ?? {}
  const { problem, certainty, effect, references } = evidenceIn(treatment, row, problemId)
  const parts = [problem, certainty, effect, ...(isIndirect ? ['indirect'] : []), ...references]
  return parts.join(', ')
}

/** The answers that a knowledge base offers; others count as not given. */
export function offeredBy({ questions }: CompiledKnowledgeBase, answers: Answers): Answers {
  const offered: Record<string, Answer> = {}
  for (const question of questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    const kept = answer === undefined ? undefined : keepOffered(question, answer)
    if (kept !== undefined) offered[question.id] = kept
  }
  return offered
}

function keepOffered(question: CompiledQuestion, answer: Answer): Answer | undefined {
  if (answer === 'not-sure') return answer
  const isOffered = (one: Answer) => findCell(question, one) >= 0
  if (question.cells.kind === 'single') return isOffered(answer) ? answer : undefined
  return Array.isArray(answer) ? answer.filter(isOffered) : undefined
}
