import type { Advice, Answers, NextQuestion } from '../../advice.js'
import type { Engine } from '../../engine.js'
import { fillHarmlessly } from './fill-harmlessly.js'
import type { Expectation, Vignette, VignetteResult } from './vignette.js'

/** Gives each vignette to the engine and compares the advice with what is expected. */
export function runVignettes(
  engine: Engine,
  vignettes: readonly Vignette[],
): { readonly results: readonly VignetteResult[] } {
  return { results: vignettes.map((vignette) => runVignette(engine, vignette)) }
}

function runVignette(engine: Engine, vignette: Vignette): VignetteResult {
  const { id, name } = vignette
  const problems = findProblems(engine, vignette)
  return { id, name, outcome: problems.length > 0 ? 'failed' : 'passed', problems }
}

function findProblems(engine: Engine, vignette: Vignette): readonly string[] {
  const parsed = engine.parseAnswers(vignette.answers)
  if (parsed.outcome === 'problem') return parsed.problem.map((problem) => problem.message)
  const answers =
    vignette.others === 'no-danger-signs'
      ? fillHarmlessly(engine.knowledgeBase, parsed.value)
      : parsed.value
  const advice = engine.advise(answers, { today: vignette.today })
  return [
    ...unknownIds(engine, vignette.expect),
    ...careProblems(vignette.expect, advice),
    ...treatmentProblems(vignette.expect, advice, (id) => describeWhyNot(engine, answers, id)),
    ...questionProblems(vignette.expect, engine.nextQuestions(answers)),
  ]
}

function careProblems({ careLevel, status, because }: Expectation, advice: Advice): string[] {
  const reasons = advice.because.map((hit) => `${hit.rule ?? hit.id} (${hit.careLevel})`)
  const why = reasons.length > 0 ? `because of ${reasons.join(', ')}` : 'because no rule is met'
  const problems: string[] = []
  if (careLevel !== undefined && careLevel !== advice.careLevel) {
    problems.push(`Expected ${careLevel}, got ${advice.careLevel} ${why}.`)
  }
  if (status !== undefined && status !== advice.status) {
    problems.push(`Expected the advice to be ${status}, got ${advice.status}${waitsFor(advice)}.`)
  }
  for (const id of because ?? []) {
    if (advice.because.some((hit) => hit.id === id)) continue
    problems.push(`Expected rule "${id}" among the reasons, got ${advice.careLevel} ${why}.`)
  }
  return problems
}

function treatmentProblems(
  expected: Expectation,
  { recommendations }: Advice,
  whyNot: (treatment: string) => string,
): string[] {
  const ids = recommendations.map((one) => one.treatment)
  const firstThree = ids.slice(0, 3)
  const problems: string[] = []
  for (const id of expected.recommends ?? []) {
    if (!ids.includes(id)) problems.push(`Expected "${id}" to be recommended: ${whyNot(id)}`)
  }
  for (const id of expected.first ?? []) {
    if (firstThree.includes(id)) continue
    const shown = firstThree.join(', ') || 'nothing'
    problems.push(`Expected "${id}" among the first three, which are ${shown}: ${whyNot(id)}`)
  }
  for (const id of expected.never ?? []) {
    if (!ids.includes(id)) continue
    problems.push(
      `Expected "${id}" not to be recommended, but it is number ${ids.indexOf(id) + 1}.`,
    )
  }
  for (const id of expected.cautions ?? []) {
    const found = recommendations.find((one) => one.treatment === id)
    if (found === undefined) problems.push(`Expected "${id}" with a caution: ${whyNot(id)}`)
    else if (found.cautions.length === 0)
      problems.push(`Expected a caution with "${id}", got none.`)
  }
  return problems
}

function questionProblems({ asksNext }: Expectation, next: readonly NextQuestion[]): string[] {
  if (asksNext === undefined || next[0]?.question === asksNext) return []
  const asked = next[0] === undefined ? 'nothing' : `"${next[0].question}"`
  return [`Expected "${asksNext}" to be asked next, got ${asked}.`]
}

function waitsFor({ stillPossible, withheld }: Advice): string {
  const questions = new Set([...stillPossible, ...withheld].flatMap((one) => one.questions))
  if (questions.size === 0) return ''
  return `, which waits for ${[...questions].slice(0, 8).join(', ')}`
}

function describeWhyNot(engine: Engine, answers: Answers, treatment: string): string {
  if (engine.knowledgeBase.treatments.every((one) => one.id !== treatment)) return 'there is none.'
  const why = engine.whyNot(answers, treatment)
  switch (why.kind) {
    case 'recommended':
      return `it is number ${why.rank}.`
    case 'excluded': {
      const hits = why.excluded.hits.map((hit) => hit.id)
      return `it is excluded (${[why.excluded.reason, ...hits].join(': ')}).`
    }
    case 'withheld':
      return `it is withheld until ${why.withheld.questions.join(', ')} is answered.`
    case 'incomplete':
      return `the advice is incomplete until ${why.questions.slice(0, 8).join(', ')} is answered.`
    default:
      return why satisfies never
  }
}

/** An id that is not in the knowledge base would make "never" pass without a look. */
function unknownIds({ knowledgeBase }: Engine, expected: Expectation): string[] {
  const { recommends = [], first = [], never = [], cautions = [], because = [] } = expected
  const treatments = new Set(knowledgeBase.treatments.map((treatment) => treatment.id))
  const floors = ['danger-sign', 'danger-sign-not-sure', 'rule-not-sure']
  const rules = new Set([...floors, ...knowledgeBase.rules.map((rule) => rule.id)])
  const named = new Set([...recommends, ...first, ...never, ...cautions])
  return [
    ...[...named]
      .filter((id) => !treatments.has(id))
      .map((id) => `"${id}" is not a treatment of this knowledge base. Correct the vignette.`),
    ...because
      .filter((id) => !rules.has(id))
      .map((id) => `"${id}" is not a rule of this knowledge base. Correct the vignette.`),
  ]
}
