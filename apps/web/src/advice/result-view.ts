import type {
  Advice,
  Answer,
  Answers,
  Citation,
  CoreEngine,
  Excluded,
  KnowledgeBase,
  Question,
  Reason,
  Recommendation,
  RuleHit,
  TreatmentHit,
} from '@unknot/advice-engine'
import { viewWatch, type WatchView } from './watch-view'
import { basisWords, ruleTitle } from './words'

export type SaidView = { readonly question: string; readonly answer: string }
export type ReasonView = {
  readonly id: string
  readonly careLevel: RuleHit['careLevel']
  readonly title: string
  readonly action: string | null
  readonly said: readonly SaidView[]
  readonly basis: string
  readonly references: readonly Citation[]
}
export type SuggestionView = {
  readonly id: string
  readonly name: string
  readonly certainty: Recommendation['certainty']
  readonly effect: Recommendation['effect']
  readonly effectWords: string
  readonly problem: string
  readonly isIndirect: boolean
  readonly cautions: readonly HitView[]
  readonly references: readonly Citation[]
}
export type HitView = {
  readonly id: string
  readonly words: string
  readonly said: readonly SaidView[]
  readonly basis: string
  readonly references: readonly Citation[]
}
export type LeftOutView = {
  readonly id: string
  readonly name: string
  readonly reason: Excluded['reason']
  readonly hits: readonly HitView[]
  readonly neverSuggested: string | null
}
export type ResultView = {
  readonly reasons: readonly ReasonView[]
  readonly suggestions: readonly SuggestionView[]
  readonly leftOut: readonly LeftOutView[]
  readonly withheld: readonly {
    readonly id: string
    readonly name: string
    readonly questions: readonly string[]
  }[]
  readonly problem: string | null
  /** Body sites of the reader, as the content names them. */
  readonly sites: readonly string[]
  readonly watch: WatchView
  /** ISO date of the advice. */
  readonly today: string
  readonly said: readonly (SaidView & { readonly screen: string; readonly screenTitle: string })[]
}

/** The advice in words, taken from the knowledge base. */
export function viewResult(
  engine: CoreEngine,
  advice: Advice,
  answers: Answers,
  today: string,
): ResultView {
  const { knowledgeBase } = engine
  const lookUp = indexWords(knowledgeBase)
  return {
    reasons: advice.because.map((hit) => viewReason(lookUp, hit)),
    suggestions: advice.recommendations.map((item) => viewSuggestion(lookUp, item)),
    leftOut: advice.excluded.map((item) => viewLeftOut(lookUp, item)),
    withheld: advice.withheld.map(({ treatment, questions }) => ({
      id: treatment,
      name: lookUp.treatments.get(treatment)?.name ?? treatment,
      questions: questions.map((id) => lookUp.questions.get(id)?.label ?? id),
    })),
    problem:
      advice.problem === null ? null : (lookUp.problems.get(advice.problem) ?? advice.problem),
    sites: [answers['body-site'] ?? []].flat().map(String),
    watch: viewWatch({ engine, advice, answers, today }),
    today,
    said: viewAnswers(knowledgeBase, lookUp, answers),
  }
}

type LookUp = ReturnType<typeof indexWords>

function indexWords(knowledgeBase: KnowledgeBase) {
  return {
    questions: new Map(knowledgeBase.questions.map((question) => [question.id, question])),
    treatments: new Map(knowledgeBase.treatments.map((treatment) => [treatment.id, treatment])),
    rules: new Map(knowledgeBase.rules.map((rule) => [rule.id, rule])),
    titles: new Map(knowledgeBase.rules.map((rule) => [rule.id, rule.title])),
    problems: new Map(knowledgeBase.problems.map((problem) => [problem.id, problem.label])),
    references: new Map(knowledgeBase.references.map((reference) => [reference.id, reference])),
  }
}

function viewReason(lookUp: LookUp, hit: RuleHit): ReasonView {
  return {
    id: hit.id,
    careLevel: hit.careLevel,
    title: ruleTitle(hit, lookUp.titles),
    action: lookUp.rules.get(hit.id)?.action ?? null,
    said: hit.because.map((reason) => viewSaid(lookUp, reason)),
    basis: basisWords(hit.basis),
    references: citations(lookUp, hit.basis.references),
  }
}

function viewSuggestion(lookUp: LookUp, item: Recommendation): SuggestionView {
  const treatment = lookUp.treatments.get(item.treatment)
  const row = treatment?.evidence.find(({ problem }) => problem === item.problem)
  return {
    id: item.treatment,
    name: treatment?.name ?? item.treatment,
    certainty: item.certainty,
    effect: item.effect,
    effectWords: row?.words ?? '',
    problem: lookUp.problems.get(item.problem) ?? item.problem,
    isIndirect: item.isIndirect,
    cautions: item.cautions.map((hit) => viewHit(lookUp, hit)),
    references: citations(lookUp, item.references),
  }
}

function viewLeftOut(lookUp: LookUp, item: Excluded): LeftOutView {
  const treatment = lookUp.treatments.get(item.treatment)
  return {
    id: item.treatment,
    name: treatment?.name ?? item.treatment,
    reason: item.reason,
    hits: item.hits.map((hit) => viewHit(lookUp, hit)),
    neverSuggested: treatment?.neverSuggested ?? null,
  }
}

function viewHit(lookUp: LookUp, hit: TreatmentHit): HitView {
  return {
    id: hit.id,
    words: hit.words,
    said: hit.because.map((reason) => viewSaid(lookUp, reason)),
    basis: basisWords(hit.basis),
    references: citations(lookUp, hit.basis.references),
  }
}

const citations = (lookUp: LookUp, ids: readonly string[]): Citation[] =>
  ids.map((id) => lookUp.references.get(id) ?? { id, label: id })

function viewSaid(lookUp: LookUp, { question, answer }: Reason): SaidView {
  const found = lookUp.questions.get(question)
  return { question: found?.label ?? question, answer: answerWords(found, answer) }
}

function viewAnswers(
  knowledgeBase: KnowledgeBase,
  lookUp: LookUp,
  answers: Answers,
): ResultView['said'] {
  const screens = new Map(knowledgeBase.screens.map(({ id, title }) => [id, title]))
  return knowledgeBase.questions.flatMap((question) => {
    const answer = answers[question.id]
    if (answer === undefined) return []
    const { screen, label } = lookUp.questions.get(question.id) ?? question
    return [
      {
        question: label,
        answer: answerWords(question, answer),
        screen,
        screenTitle: screens.get(screen) ?? screen,
      },
    ]
  })
}

/** An answer as the reader gave it. */
export function answerWords(question: Question | undefined, answer: Answer): string {
  if (answer === 'not-sure') return 'Not sure'
  if (typeof answer === 'number')
    return question?.kind === 'number' ? `${answer} ${question.unit}` : String(answer)
  if (typeof answer !== 'string') {
    return answer.length === 0
      ? 'None of these'
      : answer.map((id) => optionLabel(question, id)).join(', ')
  }
  if (question?.kind === 'yes-no') return answer === 'yes' ? 'Yes' : 'No'
  return optionLabel(question, answer)
}

function optionLabel(question: Question | undefined, id: string): string {
  const options = question !== undefined && 'options' in question ? question.options : []
  return options.find((option) => option.id === id)?.label ?? id
}
