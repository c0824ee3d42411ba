import type { Basis, Criterion, KnowledgeBase, Question } from '@unknot/advice-engine'
import { careLevelLabels } from '@unknot/content-schema'
import { describeCriterion, nameOf, type OptionLabel } from '../criterion/describe-criterion'

/** What a part of a document is called, and what it says. */
export type Fact = { readonly label: string; readonly words: string }

/** A document of the knowledge base, part by part, in the words of an editor. */
export type DocumentInWords = {
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
}

/** What the options of all questions are called. */
export function optionLabels({ questions }: KnowledgeBase): OptionLabel {
  const labels = new Map(
    questions.flatMap((question) =>
      'options' in question
        ? question.options.map(({ id, label }) => [`${question.id} ${id}`, label] as const)
        : [],
    ),
  )
  return (question, option) => labels.get(`${question} ${option}`) ?? nameOf(option)
}

type Words = (criterion: Criterion) => string

/** Everything that the engine reads, in words. */
export function factsInWords(knowledgeBase: KnowledgeBase) {
  const labels = optionLabels(knowledgeBase)
  const words: Words = (criterion) => describeCriterion(criterion, labels)
  return {
    rules: knowledgeBase.rules.map((rule) => ruleInWords(rule, words)),
    questions: knowledgeBase.questions.map((question) => questionInWords(question, words)),
    treatments: knowledgeBase.treatments.map((one) => treatmentInWords(one, words)),
    problems: knowledgeBase.problems.map(({ id, label, when, nearest }) =>
      document(id, label, [
        ['Name', label],
        ['Met when', words(when)],
        ['Nearest evidence', nearest.join(', ')],
      ]),
    ),
    scores: (knowledgeBase.scores ?? []).map(({ id, label, items }) =>
      document(id, label, [
        ['Name', label],
        ['Counts', items.map(({ when, points }) => `${words(when)}: ${points}`).join('; ')],
      ]),
    ),
    references: knowledgeBase.references.map(({ id, label, url }) =>
      document(id, label, [
        ['Source', label],
        ['Address', url],
      ]),
    ),
  }
}

type Pair = readonly [label: string, words: string | undefined]

const document = (id: string, title: string, pairs: readonly Pair[]): DocumentInWords => ({
  id,
  title,
  facts: pairs.flatMap(([label, words]) =>
    words === undefined || words === '' ? [] : [{ label, words }],
  ),
})

const ruleInWords = (rule: KnowledgeBase['rules'][number], words: Words): DocumentInWords =>
  document(rule.id, rule.title, [
    ['Title', rule.title],
    ['The danger sign', rule.sign],
    ['How soon help is needed', careLevelLabels[rule.careLevel]],
    ['Met when', words(rule.when)],
    ['What to do', rule.action],
    ['What it rests on', basisInWords(rule.basis)],
    ['Row of the evidence file', rule.evidenceRow],
    ['Last reviewed', rule.lastReviewed],
    ['Next review due', rule.nextReviewDue],
  ])

const roleWords = {
  'danger-sign': 'A danger sign',
  modifier: 'Only sharpens other rules',
  fact: 'A fact about the reader',
} as const

function questionInWords(question: Question, words: Words): DocumentInWords {
  const { id, label, why, screen, isRequired, askedWhen } = question
  return document(id, label, [
    ['The question', label],
    ['Why it is asked', why],
    ['Screen', nameOf(screen)],
    ['How it is answered', nameOf(question.kind)],
    ...kindInWords(question),
    ['Advice waits for it', isRequired === true ? 'yes' : undefined],
    ['Asked only when', askedWhen === undefined ? undefined : words(askedWhen)],
  ])
}

function kindInWords(question: Question): readonly Pair[] {
  switch (question.kind) {
    case 'yes-no':
      return [
        ['What a yes means', roleWords[question.role]],
        ['“Not sure” counts as', question.notSureCountsAs],
      ]
    case 'number':
      return [
        ['Numbers', `${question.min} to ${question.max} ${question.unit}`],
        ['Harmless answer', question.harmless?.toString()],
      ]
    case 'choice':
    case 'choices':
      return [
        ...question.options.map(({ id, label, implies = [] }): Pair => [
          `Option ${nameOf(id)}`,
          implies.length === 0 ? label : `${label} (implies ${implies.map(nameOf).join(', ')})`,
        ]),
        ['Harmless answer', question.kind === 'choice' ? question.harmless : undefined],
      ]
  }
}

function treatmentInWords(
  treatment: KnowledgeBase['treatments'][number],
  words: Words,
): DocumentInWords {
  const { suggestedWhen, favouredWhen, evidence, contraindications, cautions } = treatment
  return document(treatment.id, treatment.name, [
    ['Name', treatment.name],
    ['Step of care', nameOf(treatment.step)],
    ['Not suggested from', careLevelLabels[treatment.withheldFrom]],
    ['Never suggested', treatment.neverSuggested],
    ['Suggested only when', suggestedWhen === undefined ? undefined : words(suggestedWhen)],
    ['Favoured when', favouredWhen.map(words).join('; ')],
    ['Cost and effort', `${treatment.cost}, ${treatment.effort}`],
    ['Row of the evidence file', treatment.evidenceRow],
    ...evidence.map((row): Pair => [
      `Evidence for ${nameOf(row.problem)}`,
      `Certainty ${nameOf(row.certainty)}, effect ${nameOf(row.effect)}, guidelines ${row.guidelines}. ${row.words} ${sourcesInWords(row.references)}`,
    ]),
    ...contraindications.map(({ id, when, reason, basis }): Pair => [
      `Not for: ${nameOf(id)}`,
      `When ${words(when)}. ${reason} ${basisInWords(basis)}`,
    ]),
    ...cautions.map(({ id, when, advice, basis }): Pair => [
      `Caution: ${nameOf(id)}`,
      `When ${words(when)}. ${advice} ${basisInWords(basis)}`,
    ]),
  ])
}

const basisInWords = (basis: Basis): string =>
  basis.kind === 'guideline'
    ? `Guideline: ${sourcesInWords(basis.references)}`
    : `${basis.note} ${sourcesInWords(basis.references)}`.trim()

const sourcesInWords = (references: readonly string[]): string =>
  references.length === 0 ? '' : `[${references.join(', ')}]`
